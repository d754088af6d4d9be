"""The names of channels in Chinese."""

from __future__ import annotations

CHANNELS = {
    "website": "网站", "web": "网页", "landing-page": "落地页", "online-shop": "网店", "search": "搜索",
    "mobile-app": "手机应用", "app": "应用", "email": "电子邮件", "e-mail": "电子邮件", "newsletter": "邮件简报",
    "sms": "短信", "push": "推送", "notification": "通知", "chat": "在线聊天", "messenger": "即时通讯",
    "chatbot": "聊天机器人", "social": "社交媒体", "social-media": "社交媒体", "video-call": "视频通话",
    "video": "视频", "webinar": "网络研讨会", "kiosk": "自助终端", "desktop": "电脑", "qr-code": "二维码",
    "map-listing": "地图信息", "portal": "门户", "wallet": "电子钱包", "phone": "电话", "store": "门店",
    "counter": "柜台", "branch": "网点", "bank": "银行", "letter": "信函", "post": "邮寄", "mail": "邮寄",
    "signage": "标识", "street": "街道", "parking": "停车场", "car": "汽车", "bus": "公交车",
    "transit": "公共交通", "train": "火车", "printed": "印刷品", "paper": "纸质", "printed-menu": "纸质菜单",
    "brochure": "宣传册", "receipt": "收据", "bill": "账单", "card": "卡", "card-terminal": "刷卡机",
    "cash": "现金", "in-person": "当面", "person": "人员", "staff": "员工", "waiter": "服务员", "table": "餐桌",
    "call-centre": "呼叫中心", "call-center": "呼叫中心", "event": "活动", "meeting": "会面", "training": "培训",
    "parcel": "包裹", "packaging": "包装", "delivery": "配送", "home": "家中", "home-visit": "上门",
    "clinic": "诊所", "doctor": "医生", "word-of-mouth": "口碑", "friends": "朋友", "community": "社区",
    "review-site": "点评网站", "reviews": "点评", "press": "媒体报道", "advert": "广告", "ad": "广告",
    "advertising": "广告", "radio": "广播", "tv": "电视", "partner": "合作伙伴", "marketplace": "电商平台",
    "comparison-site": "比价网站", "forum": "论坛", "internal": "内部", "crm": "CRM", "system": "系统",
    "intranet": "内网", "back-office": "后台",
}  # fmt: skip
