"""The names of channels in Japanese."""

from __future__ import annotations

CHANNELS = {
    "website": "Webサイト", "web": "Web", "landing-page": "ランディングページ",
    "online-shop": "オンラインショップ", "search": "検索", "mobile-app": "モバイルアプリ", "app": "アプリ",
    "email": "メール", "e-mail": "メール", "newsletter": "メールマガジン", "sms": "SMS", "push": "プッシュ通知",
    "notification": "通知", "chat": "チャット", "messenger": "メッセンジャー", "chatbot": "チャットボット",
    "social": "SNS", "social-media": "SNS", "video-call": "ビデオ通話", "video": "動画", "webinar": "ウェビナー",
    "kiosk": "キオスク端末", "desktop": "パソコン", "qr-code": "QRコード", "map-listing": "地図の掲載情報",
    "portal": "ポータル", "wallet": "ウォレット", "phone": "電話", "store": "店舗", "counter": "窓口",
    "branch": "支店", "bank": "銀行", "letter": "手紙", "post": "郵便", "mail": "郵便", "signage": "案内表示",
    "street": "路上", "parking": "駐車場", "car": "車", "bus": "バス", "transit": "公共交通", "train": "電車",
    "printed": "印刷物", "paper": "紙", "printed-menu": "紙のメニュー", "brochure": "パンフレット",
    "receipt": "レシート", "bill": "請求書", "card": "カード", "card-terminal": "カード端末", "cash": "現金",
    "in-person": "対面", "person": "担当者", "staff": "スタッフ", "waiter": "接客係", "table": "テーブル",
    "call-centre": "コールセンター", "call-center": "コールセンター", "event": "イベント", "meeting": "打ち合わせ",
    "training": "研修", "parcel": "荷物", "packaging": "パッケージ", "delivery": "配送", "home": "自宅",
    "home-visit": "訪問", "clinic": "クリニック", "doctor": "医師", "word-of-mouth": "口コミ", "friends": "友人",
    "community": "コミュニティ", "review-site": "レビューサイト", "reviews": "レビュー", "press": "報道",
    "advert": "広告", "ad": "広告", "advertising": "広告", "radio": "ラジオ", "tv": "テレビ",
    "partner": "パートナー", "marketplace": "マーケットプレイス", "comparison-site": "比較サイト",
    "forum": "フォーラム", "internal": "社内", "crm": "CRM", "system": "システム", "intranet": "イントラネット",
    "back-office": "バックオフィス",
}  # fmt: skip
