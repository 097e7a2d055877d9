// Classes of faces by their names: the standard names the class only, every foundry has its own file for it.

const FACES = {
  小标宋: /小标宋|XiaoBiaoSong|华文中宋|STZhongsong|Serif (CJK )?SC (Black|Heavy)/i,
  仿宋: /仿宋|FangSong|Fangsong/i,
  黑体: /黑体|SimHei|Heiti|Sans (CJK )?SC|STHeiti/i,
  楷体: /楷|Kai/i,
  宋体: /宋体|SimSun|Song|书宋|Serif (CJK )?SC|UMing/i,
} as const

/** A class of faces, by the name the standard gives it. */
export type FaceClass = keyof typeof FACES

/** Whether a font of that name is of that class: 方正仿宋_GBK is 仿宋. No font file is looked at. */
export function isFace(name: string, wanted: FaceClass): boolean {
  if (wanted === '宋体' && FACES.仿宋.test(name)) return false
  return FACES[wanted].test(name)
}
