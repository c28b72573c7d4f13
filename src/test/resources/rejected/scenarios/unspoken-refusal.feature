# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Bị từ chối mà không nói đến
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa từ chối tiếp nhận vì "ngắn"
    Thì hồ sơ kết thúc, không được tiếp nhận
