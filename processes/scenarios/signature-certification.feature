# language: vi
Tính năng: Chứng thực chữ ký

  Bối cảnh:
    Biết hồ sơ Chứng thực chữ ký nộp tại quầy lúc 08:00 ngày 02/03/2026

  Tình huống: Giải quyết đúng hạn, trả tại quầy
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hồ sơ đang ở bước "Chứng kiến ký"
    Khi công chức thẩm định đề nghị giải quyết
    Thì hồ sơ đang ở bước "Ký chứng thực"
    Khi lãnh đạo ký kết quả
    Thì trạng thái hồ sơ là "Đã xử lý xong"
    Khi cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
    Và không có phiếu giải trình chậm nào

  Tình huống: Mọi bước đều chậm
    Chuông reo ở từng bước nhưng không giữ hồ sơ lại; mỗi bước một phiếu giải trình.
    Khi quá hạn bước "Tiếp nhận"
    Thì có phiếu giải trình chậm ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và quá hạn bước "Chứng kiến ký"
    Thì có phiếu giải trình chậm ở bước "Chứng kiến ký"
    Khi công chức thẩm định đề nghị giải quyết
    Và quá hạn bước "Ký chứng thực"
    Thì có phiếu giải trình chậm ở bước "Ký chứng thực"
    Thì hồ sơ đã quá hạn trả
    Khi lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Không đúng đối tượng nên không tiếp nhận
    Khi cán bộ một cửa từ chối tiếp nhận vì "người yêu cầu không thuộc đối tượng của thủ tục"
    Thì hồ sơ kết thúc, không được tiếp nhận

  Tình huống: Nộp nhầm nơi thì chuyển cơ quan có thẩm quyền
    Khi cán bộ một cửa chuyển hồ sơ đến "xã Gia Lộc" vì "hồ sơ thuộc thẩm quyền của xã Gia Lộc"
    Thì hồ sơ do "xã Gia Lộc" giải quyết

  Tình huống: Bổ sung trước khi tiếp nhận
    Khi cán bộ một cửa yêu cầu bổ sung "Giấy tờ, văn bản" vì "văn bản còn bỏ trống nội dung"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Khi người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Tiếp nhận"

  Tình huống: Bổ sung trong khi thẩm định
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu bổ sung "Giấy tờ, văn bản" vì "văn bản ghi sai số căn cước của người ký"
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Chứng kiến ký"

  Tình huống: Lỗi của một cửa thì chuyển lại một cửa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển lại một cửa vì "phiếu ghi nhầm tên văn bản"
    Thì hồ sơ đang ở bước "Hoàn thiện hồ sơ tại một cửa"
    Khi cán bộ một cửa hoàn thiện hồ sơ
    Thì hồ sơ đang ở bước "Chứng kiến ký"

  Tình huống: Rút lại việc đã chuyển
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và cán bộ một cửa rút lại hồ sơ vì "kẹp nhầm văn bản của người khác"
    Và cán bộ một cửa hoàn thiện hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và công chức thẩm định rút lại hồ sơ vì "trình nhầm dự thảo cũ"
    Thì hồ sơ đang ở bước "Chứng kiến ký"

  Tình huống: Lãnh đạo chuyển lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo chuyển lại vì "dự thảo ghi sai ngày tháng"
    Thì hồ sơ đang ở bước "Chứng kiến ký"

  Tình huống: Không đủ điều kiện thì ký văn bản từ chối
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị từ chối vì "không đủ điều kiện theo quy định của thủ tục"
    Và lãnh đạo ký kết quả
    Thì kết quả là văn bản từ chối

