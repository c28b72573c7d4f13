# language: vi
Tính năng: Cấp Giấy xác nhận tình trạng hôn nhân

  Bối cảnh:
    Biết hồ sơ Cấp Giấy xác nhận tình trạng hôn nhân nộp tại quầy lúc 08:00 ngày 02/03/2026

  Tình huống: Ba ngày làm việc, trả tại quầy
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hạn trả là 17:00 ngày 05/03/2026
    Khi công chức thẩm định đề nghị giải quyết
    Và qua 2 giờ
    Và lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
    Và không có phiếu giải trình chậm nào

  Tình huống: Xã được hỏi trả lời
    Phải xác minh thì thời hạn là 23 ngày làm việc.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định lấy ý kiến "xã Gia Lộc" về "tình trạng hôn nhân từ 2015 đến 2020"
    Thì hồ sơ đang chờ ý kiến của "xã Gia Lộc"
    Và hạn trả là 17:00 ngày 02/04/2026
    Khi qua 1 ngày làm việc
    Và cơ quan được hỏi trả lời "trong thời gian đó chưa đăng ký kết hôn với ai"
    Thì hồ sơ đang ở bước "Thẩm định"
    Và hồ sơ đã qua bước "Cho ý kiến"
    Khi công chức thẩm định đề nghị giải quyết
    Thì hồ sơ đang ở bước "Ký duyệt"

  Tình huống: Nộp ở xã khác, biết trước là phải xác minh
    Biết nơi nhận hồ sơ là "xã Gia Lộc"
    Và hồ sơ thuộc trường hợp "Phải xác minh tại Ủy ban nhân dân xã khác"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hồ sơ do "xã Gia Lộc" giải quyết
    Và hạn trả là 17:00 ngày 02/04/2026
    Và hạn của bước "Thẩm định" là 13:45 ngày 03/03/2026

  Tình huống: Xã được hỏi im lặng thì công chức tự quyết định
    Xã được hỏi phải giải trình, hồ sơ đi tiếp.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định lấy ý kiến "xã Gia Lộc" về "tình trạng hôn nhân từ 2015 đến 2020"
    Và qua 4 ngày làm việc
    Thì hồ sơ đang ở bước "Thẩm định"
    Và có phiếu giải trình chậm ở bước "Cho ý kiến"

  Tình huống: Không kịp hạn thì xin lỗi và hẹn lại trước hạn
    Hai ngày làm việc trước hạn, người giữ hồ sơ được hỏi có kịp không.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định nhận việc
    Và qua 1 ngày làm việc
    Thì người giữ hồ sơ được hỏi có kịp hạn không
    Khi người giữ hồ sơ trả lời không kịp hạn
    Và người giữ hồ sơ viết thư xin lỗi vì "dữ liệu hộ tịch đang được nơi khác bổ sung", hẹn lại ngày 09/03/2026
    Và lãnh đạo ký thư xin lỗi
    Thì hạn trả là 17:00 ngày 09/03/2026
    Và đã lập "Văn bản xin lỗi, hẹn lại ngày trả kết quả"

  Tình huống: Kịp hạn thì không phải xin lỗi
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định nhận việc
    Và qua 1 ngày làm việc
    Và người giữ hồ sơ trả lời kịp hạn
    Thì hạn trả là 17:00 ngày 05/03/2026
    Và hồ sơ đang ở bước "Thẩm định"

  Tình huống: Mọi bước đều chậm
    Chuông reo ở từng bước nhưng không giữ hồ sơ lại; mỗi bước một phiếu giải trình.
    Khi quá hạn bước "Tiếp nhận"
    Thì có phiếu giải trình chậm ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và quá hạn bước "Thẩm định"
    Thì có phiếu giải trình chậm ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và quá hạn bước "Ký duyệt"
    Thì có phiếu giải trình chậm ở bước "Ký duyệt"
    Khi quá hạn trả
    Thì hồ sơ đã quá hạn trả
    Và hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Không đúng đối tượng nên không tiếp nhận
    Khi cán bộ một cửa từ chối tiếp nhận vì "người yêu cầu không phải chủ hồ sơ và không có ủy quyền"
    Thì hồ sơ kết thúc, không được tiếp nhận

  Tình huống: Thường trú ở xã khác thì chuyển cơ quan có thẩm quyền
    Khi cán bộ một cửa chuyển hồ sơ đến "xã Gia Lộc" vì "người yêu cầu thường trú ở xã Gia Lộc"
    Thì hồ sơ do "xã Gia Lộc" giải quyết

  Tình huống: Bổ sung trước khi tiếp nhận
    Khi cán bộ một cửa yêu cầu bổ sung "Tờ khai" vì "tờ khai chưa ghi mục đích sử dụng"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Khi người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Tiếp nhận"

  Tình huống: Bổ sung trong khi thẩm định thì thời hạn tính lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu bổ sung "Tờ khai" vì "tờ khai chưa ghi mục đích sử dụng"
    Và đến 09:00 ngày 09/03/2026
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Thẩm định"
    Và hạn trả là 17:00 ngày 12/03/2026

  Tình huống: Lỗi của một cửa thì chuyển lại một cửa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển lại một cửa vì "bản quét tờ khai bị mờ trang hai"
    Và cán bộ một cửa hoàn thiện hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"
    Và hạn trả là 17:00 ngày 05/03/2026

  Tình huống: Rút lại việc đã chuyển
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và cán bộ một cửa rút lại hồ sơ vì "quét nhầm tờ khai của hồ sơ khác"
    Và cán bộ một cửa hoàn thiện hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và công chức thẩm định rút lại hồ sơ vì "trình nhầm dự thảo cũ"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Lãnh đạo chuyển lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo chuyển lại vì "dự thảo ghi sai khoảng thời gian cư trú"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Không đủ điều kiện thì ký văn bản từ chối
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị từ chối vì "người yêu cầu đang có vợ theo dữ liệu hộ tịch"
    Và lãnh đạo ký kết quả
    Thì kết quả là văn bản từ chối

  Tình huống: Nộp lệ phí rồi giải quyết tiếp
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu nộp 15.000 đồng
    Thì trạng thái hồ sơ là "Yêu cầu thực hiện nghĩa vụ tài chính"
    Khi người nộp nộp 15.000 đồng và mang chứng từ đến quầy
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Cơ quan thu chậm báo số tiền
    Thời hạn vẫn tính đến khi có thông báo nộp tiền; chậm thì một cửa được nhắc.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển phiếu thông tin cho "Thuế cơ sở 12"
    Thì hồ sơ đang ở bước "Chờ thông báo nộp tiền"
    Khi quá hạn trả
    Thì có phiếu giải trình chậm ở bước "Toàn bộ hồ sơ"
    Khi quá hạn bước "Chờ thông báo nộp tiền"
    Và cơ quan thu thông báo phải nộp 15.000 đồng
    Thì hồ sơ đang ở bước "Chờ nộp tiền"
    Khi người nộp nộp 15.000 đồng qua cổng thanh toán
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Cơ quan thu trả lời không phải nộp
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển phiếu thông tin cho "Thuế cơ sở 12"
    Và cơ quan thu trả lời không phải nộp vì "người nộp thuộc hộ nghèo nên được miễn"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Trả kết quả qua bưu chính
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo ký kết quả
    Và bưu chính phát kết quả cho người nhận
    Thì hồ sơ kết thúc, đã trả kết quả qua bưu chính

  Tình huống: Bưu gửi bị chuyển hoàn thì trả tại quầy
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo ký kết quả
    Và bưu chính chuyển hoàn bưu gửi
    Và cán bộ một cửa làm xong bước "Bưu gửi không phát được"
      | Cách xử lý                    | Mời người nhận đến quầy           |
      | Đã hỏi ai, thỏa thuận thế nào | Người nhận hẹn đến quầy chiều nay |
    Thì hồ sơ đang ở bước "Trả kết quả"

  Tình huống: Người nộp rút hồ sơ trong lúc chờ ý kiến
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định lấy ý kiến "xã Gia Lộc" về "tình trạng hôn nhân từ 2015 đến 2020"
    Và người nộp rút hồ sơ vì "đã tìm được giấy xác nhận cũ"
    Thì hồ sơ kết thúc, người nộp đã rút
