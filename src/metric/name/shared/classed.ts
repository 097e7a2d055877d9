// Classes that a whole is always taken apart by, and which say nothing alone: of what people consume and of houses.
// 例：居民消费价格下降0.5%。其中，衣着上涨|0.6%|→ 衣着居民消费价格；房屋施工面积320万平方米，其中住宅|230万平方米|→ 住宅施工面积.
import { oneOf } from '../../../text/one-of.ts'

// Matches 食品烟酒, 衣着, 交通和通信, 其他用品和服务, and 鲜菜, 猪肉 of 食品.
const CONSUMED = new RegExp(
  `^${oneOf(`
    食品(?:烟酒)? 烟酒(?:及用品)? 衣着 居住 生活用品[及和]服务 家庭设备用品及(?:维修)?服务 交通[和及、]?通信
    (?:教育文化|文教)[和及、]?娱乐 娱乐教育文化用品及服务 医疗保健(?:[和及]个人用品)? 其[他它]用品[和及]服务
    粮食 食用油 鲜?菜 蔬菜 鲜?菌 猪肉 畜肉 畜肉类 禽肉 水产品 蛋 鲜?蛋类? 奶类? 鲜?瓜?果 鲜果 消费品 服务
  `)}$`,
)

// Matches 居民消费价格, 居民消费价格总水平, 居民消费价格指数（CPI）.
const PRICES = /居民消费价格(?=(?:总水平|总指数|指数)?(?:（CPI）)?$)/

// Matches the 支出 of 居民人均消费支出.
const SPENT = /(?<=消费)支出$/

// Matches 住宅, 办公楼, 商业营业用房.
const HOUSES = /^(?:商品)?(?:住宅|住房|办公楼|写字楼|商业营业用房|商业用房|营业用房|现房|期房)$/
// Matches what is told of houses: 施工面积 of 房屋施工面积, 销售额 of 商品房销售额.
const BUILT =
  /(?:房|房屋|建筑|房地产)(?:开发)?((?:新?开工|施工|竣工|待售|销售|成交|交易)(?:建筑)?面积|销售额|成交额|成交金额|成交[套件]数|投资)$/

/** The class with what the whole is told of; undefined for any other part. */
export function classed(own: string, whole: string): string | undefined {
  // 衣着类, 教育文化娱乐类
  const consumed = CONSUMED.test(own.replace(/(?<=.)类$/, ''))
  const prices = consumed ? PRICES.exec(whole)?.[0] : undefined
  const spent = consumed ? SPENT.exec(whole)?.[0] : undefined
  const built = HOUSES.test(own) ? BUILT.exec(whole)?.[1] : undefined
  const head = prices ?? spent ?? built
  return head === undefined ? undefined : own + head
}
