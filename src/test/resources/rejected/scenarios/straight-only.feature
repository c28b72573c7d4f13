# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Chỉ một đường thẳng
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
