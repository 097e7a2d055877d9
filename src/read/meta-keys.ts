// Every key of the front matter: its English name, its Chinese names, what it holds and what for.
// docs/front-matter.md is made from this table.
import type { Bilingual } from '../model/diagnostic.ts'

/** What a key holds. */
export type KeyKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'year'
  | 'period'
  | 'list'
  | 'attachments'
  | 'addresses'
  | 'form'
  | 'language'

/** A key: `name` is the English one, `aliases` are the others that are understood. */
export interface MetaKey {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: KeyKind
  readonly about: Bilingual
  readonly example: string
}

function key(name: string, aliases: string, kind: KeyKind, zh: string, en: string, example: string): MetaKey {
  return { name, aliases: aliases === '' ? [] : aliases.split(' '), kind, about: { zh, en }, example }
}

/** All keys in the order of the documentation. */
export const META_KEYS: readonly MetaKey[] = [
  key(
    'title',
    '标题 题名 公文标题',
    'text',
    '标题；不写则用唯一的一级标题',
    'title; without it the only level-1 heading',
    '澄岚区2023年度公示',
  ),
  key('subtitle', '副标题', 'text', '副标题', 'subtitle', '——社会评价意见整改情况'),
  key(
    'issuer',
    '发布机关 发文机关 发布机构 发布单位 署名',
    'list',
    '发布机关，几个时主办机关在前',
    'issuing offices, the leading one first',
    '澄岚区人民政府办公室',
  ),
  key('year', '年度 年份 报告年度', 'year', '报告的年度', 'the year reported on', '2023'),
  key(
    'period',
    '统计期间 统计期限 报告期',
    'period',
    '统计期间；不写则为全年',
    'the period reported on; without it the whole year',
    '2023-01-01/2023-12-31',
  ),
  key(
    'docNumber',
    '发文字号 文号',
    'text',
    '发文字号（GB/T 9704 7.2.5）',
    'document number',
    '澄政发〔2024〕3号',
  ),
  key(
    'date',
    '成文日期 发文日期 日期 落款日期',
    'date',
    '成文日期（7.3.5）',
    'date of the document',
    '2024-01-15',
  ),
  key(
    'recipients',
    '主送机关 主送',
    'list',
    '主送机关（7.3.2）',
    'main recipients',
    '[各街道办事处, 区直各单位]',
  ),
  key(
    'attachments',
    '附件 附件说明',
    'attachments',
    '附件：题名，或题名与本文中的章节',
    'attachments: titles, or titles with the section of this source',
    '[主要指标表]',
  ),
  key('template', '模板', 'text', '模板名或目录', 'template name or folder', 'plain'),
  key('copyNumber', '份号', 'text', '份号，6位数字（7.2.1）', 'copy number, 6 digits', '"000001"'),
  key(
    'secrecy',
    '密级 密级和保密期限',
    'text',
    '密级和保密期限（7.2.2）',
    'classification and its term',
    '秘密★1年',
  ),
  key('urgency', '紧急程度', 'text', '特急或加急（7.2.3）', 'degree of urgency', '加急'),
  key(
    'issuerMark',
    '发文机关标志',
    'text',
    '发文机关标志；不写则为发布机关加“文件”（7.2.4）',
    'letterhead; without it the issuer and 文件',
    '澄岚区人民政府文件',
  ),
  key(
    'signatories',
    '签发人',
    'list',
    '签发人，上行文用（7.2.6）',
    'signatories of a document to a superior',
    '[张三]',
  ),
  key(
    'signatureName',
    '签名人 签名章',
    'text',
    '以签名章代替印章时的签名人（7.3.5.3）',
    'name on a signature stamp',
    '李四',
  ),
  key(
    'signatureTitle',
    '签名人职务',
    'text',
    '签名人职务（7.3.5.3）',
    'office of the signing person',
    '区长',
  ),
  key(
    'seal',
    '印章 加盖印章',
    'boolean',
    '是否加盖印章，决定署名的位置（7.3.5）',
    'whether a seal is put on, which places the signature',
    'true',
  ),
  key('notes', '附注', 'text', '附注，不带括号（7.3.6）', 'annotation, without brackets', '此件公开发布'),
  key('copies', '抄送 抄送机关', 'list', '抄送机关（7.4.2）', 'copy recipients', '[区委办公室]'),
  key('printingOffice', '印发机关', 'text', '印发机关（7.4.3）', 'printing office', '澄岚区人民政府办公室'),
  key('printingDate', '印发日期', 'date', '印发日期（7.4.3）', 'printing date', '2024-01-16'),
  key(
    'form',
    '版式 公文版式 文种格式',
    'form',
    '版式：公示、红头文件、信函、纪要（notice、red-head、letter、minutes）；不写则按模板',
    "layout: notice, red-head, letter or minutes; without it the template's",
    'red-head',
  ),
  key(
    'preprinted',
    '套打 套印',
    'boolean',
    '用已印好版头的纸：版头和红线留白不印（7.2.4、7.2.7）',
    'paper with a printed head: its space is kept empty',
    'true',
  ),
  key(
    'recipientsInImprint',
    '主送移入版记',
    'boolean',
    '主送机关过多时移入版记（7.3.2、7.4.2）',
    'main recipients stand in the imprint',
    'true',
  ),
  key(
    'contents',
    '目录',
    'boolean',
    '目录：true 时 Word 文件前加带页码的目录，false 时网页也不列目录；不写则按模板',
    "contents: true adds contents with page numbers to the Word file, false takes them off the page, too; without it the template's",
    'true',
  ),
  key('issueNumber', '期号 纪要期号', 'text', '纪要的期号（10.3）', 'issue of the minutes', '（第3期）'),
  key(
    'attendees',
    '出席 出席人员',
    'list',
    '纪要的出席人员（10.3）',
    'present at the meeting',
    '[张三, 李四]',
  ),
  key('absentees', '请假 请假人员', 'list', '纪要的请假人员（10.3）', 'absent from the meeting', '[王五]'),
  key('observers', '列席 列席人员', 'list', '纪要的列席人员（10.3）', 'sitting in on the meeting', '[赵六]'),
  key('siteName', 'SiteName 网站名称', 'text', '网站名称', 'name of the site', '澄岚区人民政府门户网站'),
  key('siteDomain', 'SiteDomain 网站域名', 'text', '网站域名', 'domain of the site', 'www.example.gov.cn'),
  key(
    'siteIdCode',
    'SiteIDCode 网站标识码',
    'text',
    '网站标识码',
    'identification code of the site',
    '"3399990001"',
  ),
  key('columnName', 'ColumnName 栏目 栏目名称', 'text', '栏目名称', 'column', '政府信息公开年报'),
  key(
    'columnDescription',
    'ColumnDescription 栏目描述',
    'text',
    '栏目描述',
    'description of the column',
    '历年年度报告',
  ),
  key(
    'columnKeywords',
    'ColumnKeywords 栏目关键词',
    'list',
    '栏目关键词',
    'keywords of the column',
    '[年报, 公示]',
  ),
  key('columnType', 'ColumnType 栏目类别', 'list', '栏目类别', 'type of the column', '信息公开年报'),
  key(
    'publishDate',
    'PubDate 发布日期 发布时间',
    'text',
    '发布时间，形如 2024-01-16 09:00',
    'time of publication',
    '2024-01-16 09:00',
  ),
  key(
    'contentSource',
    'ContentSource 信息来源 来源',
    'text',
    '信息来源',
    'source of the content',
    '区政府办公室',
  ),
  key('keywords', 'Keywords 关键词', 'list', '关键词', 'keywords', '[政务公开, 年度报告]'),
  key('author', 'Author 作者 责任编辑', 'text', '作者或责任编辑', 'author or responsible editor', '王五'),
  key('description', 'Description 摘要 内容概述', 'text', '内容概述', 'abstract', '2023年度整改情况'),
  key(
    'url',
    'Url 网址 页面地址',
    'text',
    '页面地址',
    'address of the page',
    'https://www.example.gov.cn/a.html',
  ),
  key('image', 'Image 题图', 'text', '题图地址', 'address of a picture', 'https://www.example.gov.cn/a.png'),
  key('breadcrumb', '当前位置 导航', 'list', '当前位置的各级栏目', 'breadcrumb', '[首页, 政务公开]'),
  key('icp', 'ICP备案 ICP', 'text', 'ICP 备案号', 'ICP registration', '浙ICP备00000000号'),
  key('policeRecord', '公安备案', 'text', '公安备案号', 'police registration', '浙公网安备00000000000000号'),
  key('sponsor', '主办单位', 'text', '网站主办单位', 'sponsor of the site', '澄岚区人民政府'),
  key(
    'contact',
    '联系方式 联系电话',
    'text',
    '联系方式，印在网页页脚',
    'contact, at the foot of the page',
    '0000-12345',
  ),
  key('siteMap', '站点地图', 'text', '站点地图地址', 'address of the site map', '/sitemap.html'),
  key(
    'index',
    '索引号',
    'text',
    '索引号，印在网页上，Word 文件里是文档属性',
    'index number, on the page and among the properties of the Word file',
    '000014349/2024-00001',
  ),
  key('topic', '主题分类', 'text', '主题分类', 'topic', '综合政务'),
  key('category', '组配分类', 'text', '组配分类', 'category', '年度报告'),
  key('subjectWords', '主题词', 'list', '主题词', 'subject words', '[政务公开]'),
  key('unifiedNumber', '统一编号', 'text', '统一编号', 'unified number', 'ALJD01-2024-0001'),
  key('validity', '有效性', 'text', '有效、失效或废止', 'validity', '有效'),
  key('disclosure', '公开方式', 'text', '主动公开或依申请公开', 'manner of disclosure', '主动公开'),
  key('scope', '公开范围', 'text', '公开范围', 'scope of disclosure', '面向社会'),
  key(
    'updated',
    '更新日期 最后更新',
    'date',
    '公布后最后更新的日期',
    'day of the last change after publication',
    '2024-02-01',
  ),
  key(
    'corrections',
    '更正说明 更正 更新说明',
    'list',
    '公布后更正了什么，一项一句',
    'what was corrected after publication, a sentence each',
    '[2024年2月1日更正：新增就业人数应为2.1万人]',
  ),
  key(
    'otherYears',
    '往年报告 历年报告 其他年度',
    'addresses',
    '其他年度报告的页面地址',
    'addresses of the pages of other years',
    '{ 2022: https://www.example.gov.cn/2022.html }',
  ),
  key(
    'restated',
    '数据调整 口径调整',
    'list',
    '本年重新核定过上年数据的指标',
    'indicators whose earlier figures were restated',
    '[就业率]',
  ),
  key(
    'lang',
    '语言',
    'language',
    '正文语言；不写则按模板',
    "language of the text; without it the template's",
    'zh-CN',
  ),
]
