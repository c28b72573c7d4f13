# language: vi
Tính năng: Thủ tục không có

  Tình huống: Thủ tục không có trong danh mục
    Biết hồ sơ Đăng ký nuôi rồng nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
