"""The names of channels in Arabic."""

from __future__ import annotations

CHANNELS = {
    "website": "الموقع الإلكتروني", "web": "الويب", "landing-page": "صفحة الهبوط",
    "online-shop": "المتجر الإلكتروني", "search": "البحث", "mobile-app": "تطبيق الجوال", "app": "التطبيق",
    "email": "البريد الإلكتروني", "e-mail": "البريد الإلكتروني", "newsletter": "النشرة البريدية",
    "sms": "رسالة نصية", "push": "إشعار فوري", "notification": "إشعار", "chat": "الدردشة",
    "messenger": "تطبيق المراسلة", "chatbot": "روبوت الدردشة", "social": "وسائل التواصل",
    "social-media": "وسائل التواصل", "video-call": "مكالمة فيديو", "video": "فيديو",
    "webinar": "ندوة عبر الإنترنت", "kiosk": "كشك خدمة ذاتية", "desktop": "الحاسوب", "qr-code": "رمز QR",
    "map-listing": "بطاقة على الخريطة", "portal": "البوابة", "wallet": "المحفظة الرقمية", "phone": "الهاتف",
    "store": "المتجر", "counter": "الشبّاك", "branch": "الفرع", "bank": "البنك", "letter": "رسالة",
    "post": "البريد", "mail": "البريد", "signage": "اللافتات", "street": "الشارع", "parking": "موقف السيارات",
    "car": "السيارة", "bus": "الحافلة", "transit": "النقل العام", "train": "القطار", "printed": "مطبوعات",
    "paper": "ورق", "printed-menu": "قائمة مطبوعة", "brochure": "كتيّب", "receipt": "إيصال", "bill": "فاتورة",
    "card": "بطاقة", "card-terminal": "جهاز الدفع", "cash": "نقدًا", "in-person": "وجهًا لوجه", "person": "شخص",
    "staff": "الموظفون", "waiter": "النادل", "table": "الطاولة", "call-centre": "مركز الاتصال",
    "call-center": "مركز الاتصال", "event": "فعالية", "meeting": "اجتماع", "training": "تدريب", "parcel": "طرد",
    "packaging": "التغليف", "delivery": "التوصيل", "home": "المنزل", "home-visit": "زيارة منزلية",
    "clinic": "العيادة", "doctor": "الطبيب", "word-of-mouth": "التوصية الشفهية", "friends": "الأصدقاء",
    "community": "المجتمع", "review-site": "موقع تقييمات", "reviews": "التقييمات", "press": "الصحافة",
    "advert": "إعلان", "ad": "إعلان", "advertising": "الإعلانات", "radio": "الراديو", "tv": "التلفاز",
    "partner": "شريك", "marketplace": "سوق إلكتروني", "comparison-site": "موقع مقارنة", "forum": "منتدى",
    "internal": "داخلي", "crm": "نظام CRM", "system": "النظام", "intranet": "الشبكة الداخلية",
    "back-office": "المكتب الخلفي",
}  # fmt: skip
