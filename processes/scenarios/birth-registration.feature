# language: vi
Tính năng: Đăng ký khai sinh

  Bối cảnh:
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026

  Tình huống: Giải quyết trong ngày, trả tại quầy
    Nhận buổi sáng thì trong ngày có kết quả; không bước nào chậm.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hạn trả là 17:00 ngày 02/03/2026
    Và hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Thì hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
    Thì trạng thái hồ sơ là "Đã xử lý xong"
    Và hồ sơ đang ở bước "Trả kết quả"
    Khi cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
    Và không có phiếu giải trình chậm nào

  Tình huống: Nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo
    Biết hồ sơ Đăng ký khai sinh nộp trực tuyến lúc 15:30 ngày 06/03/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hạn trả là 17:00 ngày 09/03/2026

  Tình huống: Mọi bước đều chậm
    Chuông reo ở từng bước nhưng không giữ hồ sơ lại; mỗi bước một phiếu giải trình, cả hồ sơ quá hạn thì dùng lại phiếu đang mở.
    Khi quá hạn bước "Tiếp nhận"
    Thì có phiếu giải trình chậm ở bước "Tiếp nhận"
    Và hồ sơ đang ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và quá hạn bước "Thẩm định"
    Thì có phiếu giải trình chậm ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và quá hạn bước "Ký duyệt"
    Thì có phiếu giải trình chậm ở bước "Ký duyệt"
    Và hồ sơ đã quá hạn trả
    Khi lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Giải trình chậm bị trả lại một lần rồi được xác nhận
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định nhận việc
    Và quá hạn bước "Thẩm định"
    Và người chịu trách nhiệm giải trình chậm vì "nhiều việc trong ngày"
    Và cấp trên trả lại giải trình vì "chưa nêu rõ việc gì"
    Và người chịu trách nhiệm giải trình chậm vì "phải đối chiếu dữ liệu hộ tịch của hai tỉnh"
    Và cấp trên xác nhận giải trình
    Thì giải trình chậm ở bước "Thẩm định" đã được xác nhận
    Và hồ sơ đang ở bước "Thẩm định"

  Tình huống: Không thuộc diện nên không tiếp nhận
    Khi cán bộ một cửa từ chối tiếp nhận vì "trẻ đã được đăng ký khai sinh ở nơi khác"
    Thì hồ sơ kết thúc, không được tiếp nhận
    Và hồ sơ chưa qua bước "Thẩm định hồ sơ"

  Tình huống: Nộp nhầm nơi thì chuyển cơ quan có thẩm quyền
    Khi cán bộ một cửa chuyển hồ sơ đến "xã Gia Lộc" vì "cha, mẹ đều cư trú ở xã Gia Lộc"
    Thì hồ sơ do "xã Gia Lộc" giải quyết
    Và hồ sơ đang ở bước "Tiếp nhận"

  Tình huống: Thiếu giấy tờ khi tiếp nhận
    Một cửa chỉ được hướng dẫn bổ sung một lần, đủ hết.
    Biết hồ sơ còn thiếu "Tờ khai"
    Khi cán bộ một cửa yêu cầu bổ sung "Tờ khai" vì "người nộp chưa mang theo tờ khai"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Và đã lập "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"
    Khi người nộp mang đến "Tờ khai"
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Thẩm định yêu cầu bổ sung thì thời hạn tính lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu bổ sung "Tờ khai" vì "thông tin của mẹ không khớp dữ liệu dân cư"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Khi đến 09:00 ngày 04/03/2026
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Thẩm định"
    Và hạn trả là 17:00 ngày 04/03/2026
    Khi công chức thẩm định yêu cầu bổ sung "Tờ khai" vì "vẫn còn sai tên của mẹ"
    Thì phần mềm không cho, vì "Chỉ được yêu cầu một lần"

  Tình huống: Lỗi của một cửa thì chuyển lại một cửa
    Thời hạn vẫn tính trong lúc một cửa sửa.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển lại một cửa vì "bản quét tờ khai thiếu chữ ký"
    Thì hồ sơ đang ở bước "Hoàn thiện hồ sơ tại một cửa"
    Và hạn trả là 17:00 ngày 02/03/2026
    Khi cán bộ một cửa hoàn thiện hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Rút lại việc đã chuyển khi người sau chưa nhận
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và cán bộ một cửa rút lại hồ sơ vì "quét nhầm tờ khai của hồ sơ khác"
    Thì hồ sơ đang ở bước "Hoàn thiện hồ sơ tại một cửa"
    Khi cán bộ một cửa hoàn thiện hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và công chức thẩm định rút lại hồ sơ vì "trình nhầm dự thảo cũ"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Thì hồ sơ đang ở bước "Ký duyệt"

  Tình huống: Người sau đã nhận việc thì không rút lại được nữa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định nhận việc
    Và cán bộ một cửa rút lại hồ sơ vì "quét nhầm tờ khai của hồ sơ khác"
    Thì phần mềm không cho, vì "nhận"

  Tình huống: Lãnh đạo chuyển lại rồi mới ký
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo chuyển lại vì "dự thảo ghi sai nơi sinh"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và lãnh đạo ký kết quả
    Thì hồ sơ đang ở bước "Trả kết quả"

  Tình huống: Không đủ điều kiện thì ký văn bản từ chối
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị từ chối vì "trẻ đã được đăng ký khai sinh tại xã Gia Lộc"
    Và lãnh đạo ký kết quả
    Thì kết quả là văn bản từ chối
    Khi cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Đăng ký quá hạn phải nộp lệ phí tại quầy
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu nộp 8.000 đồng
    Thì trạng thái hồ sơ là "Yêu cầu thực hiện nghĩa vụ tài chính"
    Khi đến 09:00 ngày 03/03/2026
    Và người nộp nộp 8.000 đồng và mang chứng từ đến quầy
    Thì hồ sơ đang ở bước "Thẩm định"
    Và hạn trả là 17:00 ngày 03/03/2026

  Tình huống: Nộp lệ phí qua cổng thanh toán
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu nộp 8.000 đồng
    Và người nộp nộp 8.000 đồng qua cổng thanh toán
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Yêu cầu nộp tiền nhầm
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu nộp 8.000 đồng
    Và người nộp không phải nộp nữa vì "trẻ được khai sinh đúng hạn nên miễn lệ phí"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Nhận kết quả bản điện tử
    Biết người nộp muốn nhận kết quả bản điện tử
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả bản điện tử

  Tình huống: Trả kết quả qua bưu chính
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo ký kết quả
    Thì hồ sơ đang ở bước "Theo dõi bưu gửi"
    Khi bưu chính phát kết quả cho người nhận
    Thì hồ sơ kết thúc, đã trả kết quả qua bưu chính

  Tình huống: Bưu gửi bị chuyển hoàn thì trả tại quầy
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và lãnh đạo ký kết quả
    Và bưu chính chuyển hoàn bưu gửi
    Và cán bộ một cửa làm xong bước "Bưu gửi không phát được"
      | Cách xử lý                       | Mời người nhận đến quầy           |
      | Đã hỏi ai, thỏa thuận thế nào    | Người nhận hẹn đến quầy chiều nay |
    Thì hồ sơ đang ở bước "Trả kết quả"
    Khi cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Người nộp rút hồ sơ
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và người nộp rút hồ sơ vì "gia đình chưa thống nhất tên của trẻ"
    Thì hồ sơ kết thúc, người nộp đã rút

  Tình huống: Lãnh đạo dừng giải quyết
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và lãnh đạo dừng giải quyết vì "tòa án đang thụ lý việc xác định cha, mẹ, con"
    Thì hồ sơ kết thúc, đã dừng giải quyết
