# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Điều mong đợi viết như việc làm
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi hạn trả là 17:00 ngày 02/03/2026
