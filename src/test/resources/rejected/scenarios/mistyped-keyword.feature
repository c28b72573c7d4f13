# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Câu đầu gõ sai một chữ
    Biêt hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"
