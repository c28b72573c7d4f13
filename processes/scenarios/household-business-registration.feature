# language: vi
Tính năng: Đăng ký thành lập hộ kinh doanh

  Bối cảnh:
    Biết hồ sơ Đăng ký thành lập hộ kinh doanh nộp tại quầy lúc 08:00 ngày 02/03/2026

  Tình huống: Giải quyết đúng hạn, trả tại quầy
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hồ sơ đang ở bước "Phân công"
    Khi trưởng phòng phân công "Vũ Ngọc Anh"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Thì hồ sơ đang ở bước "Xét duyệt của trưởng phòng"
    Khi trưởng phòng trình lãnh đạo
    Thì hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
    Thì hồ sơ đang ở bước "Phát hành"
    Và trạng thái hồ sơ là "Đang xử lý"
    Khi văn thư phát hành kết quả
    Thì trạng thái hồ sơ là "Đã xử lý xong"
    Khi cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
    Và không có phiếu giải trình chậm nào

  Tình huống: Mọi bước đều chậm
    Chuông reo ở từng bước nhưng không giữ hồ sơ lại; mỗi bước một phiếu giải trình.
    Khi quá hạn bước "Tiếp nhận"
    Thì có phiếu giải trình chậm ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và quá hạn bước "Phân công"
    Thì có phiếu giải trình chậm ở bước "Phân công"
    Khi trưởng phòng phân công người ít việc nhất
    Và quá hạn bước "Thẩm định"
    Thì có phiếu giải trình chậm ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và quá hạn bước "Xét duyệt của trưởng phòng"
    Thì có phiếu giải trình chậm ở bước "Xét duyệt của trưởng phòng"
    Khi trưởng phòng trình lãnh đạo
    Và quá hạn bước "Ký duyệt"
    Thì có phiếu giải trình chậm ở bước "Ký duyệt"
    Khi quá hạn trả
    Thì hồ sơ đã quá hạn trả
    Khi lãnh đạo ký kết quả
    Và văn thư phát hành kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Không đúng đối tượng nên không tiếp nhận
    Khi cán bộ một cửa từ chối tiếp nhận vì "người yêu cầu không thuộc đối tượng của thủ tục"
    Thì hồ sơ kết thúc, không được tiếp nhận

  Tình huống: Nộp nhầm nơi thì chuyển cơ quan có thẩm quyền
    Khi cán bộ một cửa chuyển hồ sơ đến "xã Gia Lộc" vì "hồ sơ thuộc thẩm quyền của xã Gia Lộc"
    Thì hồ sơ do "xã Gia Lộc" giải quyết

  Tình huống: Bổ sung trước khi tiếp nhận
    Khi cán bộ một cửa yêu cầu bổ sung "Giấy đề nghị đăng ký hộ kinh doanh" vì "giấy đề nghị chưa ghi đủ các mục"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Khi người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Tiếp nhận"

  Tình huống: Bổ sung trong khi thẩm định
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định yêu cầu bổ sung "Giấy đề nghị đăng ký hộ kinh doanh" vì "giấy đề nghị không khớp dữ liệu dân cư"
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Lỗi của một cửa thì chuyển lại một cửa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định chuyển lại một cửa vì "bản quét giấy đề nghị bị mờ trang hai"
    Thì hồ sơ đang ở bước "Hoàn thiện hồ sơ tại một cửa"
    Khi cán bộ một cửa hoàn thiện hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Rút lại việc đã chuyển
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị giải quyết
    Và công chức thẩm định rút lại hồ sơ vì "trình nhầm dự thảo cũ"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và trưởng phòng rút lại hồ sơ vì "dự thảo còn thiếu căn cứ"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Lãnh đạo chuyển lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng chuyển lại vì "dự thảo còn thiếu căn cứ"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo chuyển lại vì "dự thảo ghi sai ngày tháng"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Không đủ điều kiện thì ký văn bản từ chối
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị từ chối vì "không đủ điều kiện theo quy định của thủ tục"
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và văn thư phát hành kết quả
    Thì kết quả là văn bản từ chối

  Tình huống: Văn thư phát hành chậm thì văn thư giải trình
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và quá hạn bước "Phát hành"
    Thì có phiếu giải trình chậm ở bước "Phát hành"
    Khi văn thư phát hành kết quả
    Thì trạng thái hồ sơ là "Đã xử lý xong"

  Tình huống: Sai thể thức thì văn thư trả lại, lãnh đạo ký lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và lãnh đạo rút lại hồ sơ vì "ký nhầm bản dự thảo cũ"
    Thì hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
    Và văn thư trả lại lãnh đạo vì "thiếu chức vụ của người ký"
    Thì hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
    Và văn thư phát hành kết quả
    Thì trạng thái hồ sơ là "Đã xử lý xong"

  Tình huống: Không kịp hạn thì xin lỗi và hẹn lại trước hạn
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và qua 1 ngày làm việc
    Thì người giữ hồ sơ được hỏi có kịp hạn không

  Tình huống: Nộp lệ phí rồi giải quyết tiếp
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định yêu cầu nộp 8.000 đồng
    Thì trạng thái hồ sơ là "Yêu cầu thực hiện nghĩa vụ tài chính"
    Khi người nộp nộp 8.000 đồng và mang chứng từ đến quầy
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Trả kết quả qua bưu chính
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và văn thư phát hành kết quả
    Và bưu chính phát kết quả cho người nhận
    Thì hồ sơ kết thúc, đã trả kết quả qua bưu chính

  Tình huống: Bưu gửi bị chuyển hoàn thì trả tại quầy
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và văn thư phát hành kết quả
    Và bưu chính chuyển hoàn bưu gửi
    Và cán bộ một cửa làm xong bước "Bưu gửi không phát được"
      | Cách xử lý                    | Mời người nhận đến quầy           |
      | Đã hỏi ai, thỏa thuận thế nào | Người nhận hẹn đến quầy chiều nay |
    Thì hồ sơ đang ở bước "Trả kết quả"
