// Lists under keys. `Map.groupBy` would do, but Node 20 has none.

/** Appends `item` to the list under `key`, which is begun where there is none. */
export function putUnder<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
