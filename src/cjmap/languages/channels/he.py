"""The names of channels in Hebrew."""

from __future__ import annotations

CHANNELS = {
    "website": "אתר", "web": "רשת", "landing-page": "דף נחיתה", "online-shop": "חנות מקוונת", "search": "חיפוש",
    "mobile-app": "אפליקציה לנייד", "app": "אפליקציה", "email": "דוא״ל", "e-mail": "דוא״ל",
    "newsletter": "ניוזלטר", "sms": "מסרון", "push": "התראת פוש", "notification": "התראה", "chat": "צ׳אט",
    "messenger": "מסרים מיידיים", "chatbot": "צ׳אטבוט", "social": "רשתות חברתיות", "social-media": "רשתות חברתיות",
    "video-call": "שיחת וידאו", "video": "וידאו", "webinar": "ובינר", "kiosk": "עמדת שירות", "desktop": "מחשב",
    "qr-code": "קוד QR", "map-listing": "רישום במפה", "portal": "פורטל", "wallet": "ארנק דיגיטלי",
    "phone": "טלפון", "store": "חנות", "counter": "דלפק", "branch": "סניף", "bank": "בנק", "letter": "מכתב",
    "post": "דואר", "mail": "דואר", "signage": "שילוט", "street": "רחוב", "parking": "חניה", "car": "רכב",
    "bus": "אוטובוס", "transit": "תחבורה ציבורית", "train": "רכבת", "printed": "דפוס", "paper": "נייר",
    "printed-menu": "תפריט מודפס", "brochure": "עלון", "receipt": "קבלה", "bill": "חשבון", "card": "כרטיס",
    "card-terminal": "מסוף אשראי", "cash": "מזומן", "in-person": "פנים אל פנים", "person": "אדם", "staff": "צוות",
    "waiter": "מלצר", "table": "שולחן", "call-centre": "מוקד טלפוני", "call-center": "מוקד טלפוני",
    "event": "אירוע", "meeting": "פגישה", "training": "הדרכה", "parcel": "חבילה", "packaging": "אריזה",
    "delivery": "משלוח", "home": "בית", "home-visit": "ביקור בית", "clinic": "מרפאה", "doctor": "רופא",
    "word-of-mouth": "מפה לאוזן", "friends": "חברים", "community": "קהילה", "review-site": "אתר ביקורות",
    "reviews": "ביקורות", "press": "עיתונות", "advert": "מודעה", "ad": "מודעה", "advertising": "פרסום",
    "radio": "רדיו", "tv": "טלוויזיה", "partner": "שותף", "marketplace": "זירת מסחר",
    "comparison-site": "אתר השוואה", "forum": "פורום", "internal": "פנימי", "crm": "CRM", "system": "מערכת",
    "intranet": "אינטרא־נט", "back-office": "משרד אחורי",
}  # fmt: skip
