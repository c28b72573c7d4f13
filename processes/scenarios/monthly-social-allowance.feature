# language: vi
Tính năng: Thực hiện trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc

  Bối cảnh:
    Biết hồ sơ Thực hiện trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc nộp tại quầy lúc 08:00 ngày 02/03/2026

  Tình huống: Họp xét duyệt, niêm yết đủ hai ngày làm việc, không ai khiếu nại
    Hết thời gian niêm yết thì hồ sơ tự sang bước ký.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hạn trả là 17:00 ngày 16/03/2026
    Khi công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Thì hồ sơ đang ở bước "Họp xét duyệt"
    Khi hội đồng kết luận đủ điều kiện
    Thì hồ sơ đang ở bước "Niêm yết"
    Khi công chức thẩm định niêm yết công khai
    Thì hồ sơ đang niêm yết đến 17:00 ngày 04/03/2026
    Và hồ sơ đang ở bước "Theo dõi niêm yết, nhận khiếu nại"
    Khi đến 17:01 ngày 04/03/2026
    Thì hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
    Thì trạng thái hồ sơ là "Đã xử lý xong"
    Khi cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
    Và không có phiếu giải trình chậm nào

  Tình huống: Ngày nghỉ không tính vào thời gian niêm yết
    Thứ sáu niêm yết, thứ ba tuần sau là ngày nghỉ lễ: hai ngày làm việc là thứ hai và thứ tư.
    Biết hồ sơ Thực hiện trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc nộp tại quầy lúc 08:00 ngày 20/11/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng kết luận đủ điều kiện
    Và công chức thẩm định niêm yết công khai
    Thì hồ sơ đang niêm yết đến 17:00 ngày 25/11/2026

  Tình huống: Có người khiếu nại ở quầy thì dừng niêm yết, hội đồng họp lại
    Thời hạn thêm mười ngày làm việc; kết luận mới được niêm yết lại.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng kết luận đủ điều kiện
    Và công chức thẩm định niêm yết công khai
    Và qua 1 ngày làm việc
    Và có người đến quầy khiếu nại rằng "người đề nghị đang hưởng lương hưu hằng tháng"
    Thì hồ sơ đang ở bước "Họp xét duyệt"
    Và sổ khiếu nại của hồ sơ có 1 khiếu nại
    Và hạn trả là 17:00 ngày 30/03/2026
    Khi có người đến quầy khiếu nại rằng "người đề nghị có con đủ khả năng phụng dưỡng"
    Thì sổ khiếu nại của hồ sơ có 2 khiếu nại
    Khi hội đồng kết luận đủ điều kiện
    Thì phần mềm không cho, vì "Có khiếu nại chưa được kết luận"
    Khi hội đồng giữ kết luận đủ điều kiện, trả lời khiếu nại "đã xác minh tại cơ quan bảo hiểm xã hội, khiếu nại không đúng"
    Và công chức thẩm định niêm yết công khai
    Và qua 3 ngày làm việc
    Thì hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Khiếu nại đúng thì từ chối
    Khiếu nại ghi ngay ở việc theo dõi niêm yết.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng kết luận đủ điều kiện
    Và công chức thẩm định niêm yết công khai
    Và cán bộ một cửa làm xong bước "Theo dõi niêm yết, nhận khiếu nại"
      | Họ và tên người khiếu nại | Người cùng thôn                               |
      | Nội dung khiếu nại        | Người đề nghị đang hưởng lương hưu hằng tháng |
    Và hội đồng không giữ kết luận cũ vì "khiếu nại đúng, người đề nghị đang hưởng lương hưu"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Thì phần mềm không cho, vì "Hội đồng chưa kết luận đủ điều kiện"
    Khi công chức thẩm định đề nghị từ chối vì "đang hưởng lương hưu (Điều 5 Nghị định 20/2021/NĐ-CP)"
    Và lãnh đạo ký kết quả
    Thì kết quả là văn bản từ chối

  Tình huống: Hết thời gian niêm yết thì không nhận khiếu nại nữa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng kết luận đủ điều kiện
    Và công chức thẩm định niêm yết công khai
    Và qua 3 ngày làm việc
    Và có người đến quầy khiếu nại rằng "người đề nghị đang hưởng lương hưu hằng tháng"
    Thì phần mềm không cho, vì "Thời gian niêm yết đã kết thúc"

  Tình huống: Hội đồng chưa kết luận thì thẩm định thêm
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng chưa kết luận vì "cần xác minh thu nhập của hộ gia đình"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng kết luận đủ điều kiện
    Thì hồ sơ đang ở bước "Niêm yết"

  Tình huống: Hội đồng kết luận không đủ điều kiện thì từ chối
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng kết luận không đủ điều kiện vì "đang hưởng lương hưu"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Họp thiếu thành viên thì không thành cuộc họp
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và công chức thẩm định làm xong bước "Họp xét duyệt"
      | Số thành viên của hội đồng | 7 |
      | Số thành viên có mặt       | 4 |
    Thì phần mềm không cho, vì "ít nhất 67% số thành viên"

  Tình huống: Mọi bước đều chậm
    Chuông reo ở từng bước nhưng không giữ hồ sơ lại; mỗi bước một phiếu giải trình.
    Khi quá hạn bước "Tiếp nhận"
    Thì có phiếu giải trình chậm ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và quá hạn bước "Thẩm định"
    Thì có phiếu giải trình chậm ở bước "Thẩm định"
    Khi công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và quá hạn bước "Họp xét duyệt"
    Thì có phiếu giải trình chậm ở bước "Họp xét duyệt"
    Khi hội đồng kết luận đủ điều kiện
    Và quá hạn bước "Niêm yết"
    Thì có phiếu giải trình chậm ở bước "Niêm yết"
    Khi công chức thẩm định niêm yết công khai
    Và qua 3 ngày làm việc
    Và quá hạn bước "Ký duyệt"
    Thì có phiếu giải trình chậm ở bước "Ký duyệt"
    Khi đến 17:01 ngày 23/03/2026
    Thì hồ sơ đã quá hạn trả
    Khi lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Không đúng đối tượng nên không tiếp nhận
    Khi cán bộ một cửa từ chối tiếp nhận vì "người yêu cầu không thuộc đối tượng của thủ tục"
    Thì hồ sơ kết thúc, không được tiếp nhận

  Tình huống: Nộp nhầm nơi thì chuyển cơ quan có thẩm quyền
    Khi cán bộ một cửa chuyển hồ sơ đến "xã Gia Lộc" vì "người đề nghị cư trú ở xã Gia Lộc"
    Thì hồ sơ do "xã Gia Lộc" giải quyết

  Tình huống: Bổ sung trước khi tiếp nhận
    Khi cán bộ một cửa yêu cầu bổ sung "Tờ khai" vì "tờ khai chưa ghi đủ các mục"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Khi người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Tiếp nhận"

  Tình huống: Bổ sung trong khi thẩm định
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu bổ sung "Tờ khai" vì "tờ khai không khớp dữ liệu dân cư"
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Lỗi của một cửa thì chuyển lại một cửa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển lại một cửa vì "bản quét tờ khai bị mờ trang hai"
    Thì hồ sơ đang ở bước "Hoàn thiện hồ sơ tại một cửa"
    Khi cán bộ một cửa hoàn thiện hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Rút lại việc đã chuyển
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và cán bộ một cửa rút lại hồ sơ vì "quét nhầm tờ khai của hồ sơ khác"
    Và cán bộ một cửa hoàn thiện hồ sơ
    Và công chức thẩm định đề nghị từ chối vì "không thuộc đối tượng theo quy định"
    Và công chức thẩm định rút lại hồ sơ vì "trình nhầm dự thảo cũ"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Lãnh đạo chuyển lại, đã xét duyệt và niêm yết thì trình ký thẳng
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng kết luận đủ điều kiện
    Và công chức thẩm định niêm yết công khai
    Và qua 3 ngày làm việc
    Và lãnh đạo chuyển lại vì "dự thảo ghi sai mức trợ cấp"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Thì hồ sơ đang ở bước "Ký duyệt"

  Tình huống: Không kịp hạn thì được hỏi trước
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định nhận việc
    Và qua 8 ngày làm việc
    Thì người giữ hồ sơ được hỏi có kịp hạn không

  Tình huống: Rút hồ sơ khi đang niêm yết
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt
    Và hội đồng kết luận đủ điều kiện
    Và công chức thẩm định niêm yết công khai
    Và người nộp rút hồ sơ vì "không còn nhu cầu hưởng trợ cấp"
    Thì hồ sơ kết thúc, người nộp đã rút

  Tình huống: Trả kết quả qua bưu chính
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị từ chối vì "không đủ điều kiện theo quy định của thủ tục"
    Và lãnh đạo ký kết quả
    Và bưu chính phát kết quả cho người nhận
    Thì hồ sơ kết thúc, đã trả kết quả qua bưu chính

  Tình huống: Bưu gửi bị chuyển hoàn thì trả tại quầy
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị từ chối vì "không đủ điều kiện theo quy định của thủ tục"
    Và lãnh đạo ký kết quả
    Và bưu chính chuyển hoàn bưu gửi
    Và cán bộ một cửa làm xong bước "Bưu gửi không phát được"
      | Cách xử lý                    | Mời người nhận đến quầy           |
      | Đã hỏi ai, thỏa thuận thế nào | Người nhận hẹn đến quầy chiều nay |
    Thì hồ sơ đang ở bước "Trả kết quả"
