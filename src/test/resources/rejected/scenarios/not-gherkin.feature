# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Có một dòng không có từ đầu câu
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    cán bộ một cửa tiếp nhận hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"
    Hạn trả là hôm nay
