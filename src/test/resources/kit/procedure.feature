# language: vi
Tính năng: {name}

  Bối cảnh:
    Biết hồ sơ {name} nộp tại quầy lúc 08:00 ngày 02/03/2026

  Tình huống: Giải quyết đúng hạn, trả tại quầy
    Khi cán bộ một cửa tiếp nhận hồ sơ
[assignment]     Và trưởng phòng phân công người ít việc nhất
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
[division-review]     Thì hồ sơ đang ở bước "Xét duyệt của trưởng phòng"
[division-review]     Khi trưởng phòng trình lãnh đạo
[sector]     Thì hồ sơ đang ở bước "Xử lý trên hệ thống ngành"
[sector]     Khi công chức thẩm định ghi kết quả từ hệ thống ngành
    Thì hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
[issuing]     Thì hồ sơ đang ở bước "Phát hành"
[issuing]     Và trạng thái hồ sơ là "Đang xử lý"
[issuing]     Khi văn thư phát hành kết quả
    Thì trạng thái hồ sơ là "Đã xử lý xong"
    Khi cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
    Và không có phiếu giải trình chậm nào

  Tình huống: Mọi bước đều chậm
    Chuông reo ở từng bước nhưng không giữ hồ sơ lại; mỗi bước một phiếu giải trình.
    Khi quá hạn bước "Tiếp nhận"
    Thì có phiếu giải trình chậm ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
[assignment]     Và quá hạn bước "Phân công"
[assignment]     Thì có phiếu giải trình chậm ở bước "Phân công"
[assignment]     Khi trưởng phòng phân công người ít việc nhất
[site-check]     Và công chức thẩm định cần kiểm tra thực địa
[site-check]     Và quá hạn bước "Kiểm tra thực địa"
[site-check]     Thì có phiếu giải trình chậm ở bước "Kiểm tra thực địa"
[site-check]     Khi công chức thẩm định làm xong bước "Kiểm tra thực địa"
    Và quá hạn bước "Thẩm định"
    Thì có phiếu giải trình chậm ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
[division-review]     Và quá hạn bước "Xét duyệt của trưởng phòng"
[division-review]     Thì có phiếu giải trình chậm ở bước "Xét duyệt của trưởng phòng"
[division-review]     Khi trưởng phòng trình lãnh đạo
[sector]     Và quá hạn bước "Xử lý trên hệ thống ngành"
[sector]     Thì có phiếu giải trình chậm ở bước "Xử lý trên hệ thống ngành"
[sector]     Khi công chức thẩm định ghi kết quả từ hệ thống ngành
    Và quá hạn bước "Ký duyệt"
    Thì có phiếu giải trình chậm ở bước "Ký duyệt"
[!same-day]     Khi quá hạn trả
    Thì hồ sơ đã quá hạn trả
    Khi lãnh đạo ký kết quả
[issuing]     Và văn thư phát hành kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Không đúng đối tượng nên không tiếp nhận
    Khi cán bộ một cửa từ chối tiếp nhận vì "người yêu cầu không thuộc đối tượng của thủ tục"
    Thì hồ sơ kết thúc, không được tiếp nhận

  Tình huống: Nộp nhầm nơi thì chuyển cơ quan có thẩm quyền
    Khi cán bộ một cửa chuyển hồ sơ đến "xã Gia Lộc" vì "hồ sơ thuộc thẩm quyền của xã Gia Lộc"
    Thì hồ sơ do "xã Gia Lộc" giải quyết

  Tình huống: Bổ sung trước khi tiếp nhận
    Khi cán bộ một cửa yêu cầu bổ sung "Tờ khai" vì "tờ khai chưa ghi đủ các mục"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Khi người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Tiếp nhận"

  Tình huống: Bổ sung trong khi thẩm định
    Khi cán bộ một cửa tiếp nhận hồ sơ
[assignment]     Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định yêu cầu bổ sung "Tờ khai" vì "tờ khai không khớp dữ liệu dân cư"
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Lỗi của một cửa thì chuyển lại một cửa
    Khi cán bộ một cửa tiếp nhận hồ sơ
[assignment]     Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định chuyển lại một cửa vì "bản quét tờ khai bị mờ trang hai"
    Thì hồ sơ đang ở bước "Hoàn thiện hồ sơ tại một cửa"
    Khi cán bộ một cửa hoàn thiện hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Rút lại việc đã chuyển
    Khi cán bộ một cửa tiếp nhận hồ sơ
[assignment]     Và trưởng phòng phân công người ít việc nhất
[!assignment]     Và cán bộ một cửa rút lại hồ sơ vì "quét nhầm tờ khai của hồ sơ khác"
[!assignment]     Và cán bộ một cửa hoàn thiện hồ sơ
    Và công chức thẩm định đề nghị giải quyết
[sector] [!division-review]     Và công chức thẩm định ghi kết quả từ hệ thống ngành
    Và công chức thẩm định rút lại hồ sơ vì "trình nhầm dự thảo cũ"
    Thì hồ sơ đang ở bước "Thẩm định"
[division-review]     Khi công chức thẩm định đề nghị giải quyết
[division-review]     Và trưởng phòng trình lãnh đạo
[division-review] [sector]     Và công chức thẩm định ghi kết quả từ hệ thống ngành
[division-review] [!sector]     Và trưởng phòng rút lại hồ sơ vì "dự thảo còn thiếu căn cứ"
[division-review] [sector]     Và công chức thẩm định rút lại hồ sơ vì "chép nhầm số kết quả của ngành"
[division-review]     Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Lãnh đạo chuyển lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
[assignment]     Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị giải quyết
[division-review]     Và trưởng phòng chuyển lại vì "dự thảo còn thiếu căn cứ"
[division-review]     Thì hồ sơ đang ở bước "Thẩm định"
[division-review]     Khi công chức thẩm định đề nghị giải quyết
[division-review]     Và trưởng phòng trình lãnh đạo
[sector]     Và công chức thẩm định ghi kết quả từ hệ thống ngành
    Và lãnh đạo chuyển lại vì "dự thảo ghi sai ngày tháng"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Không đủ điều kiện thì ký văn bản từ chối
    Khi cán bộ một cửa tiếp nhận hồ sơ
[assignment]     Và trưởng phòng phân công người ít việc nhất
    Và công chức thẩm định đề nghị từ chối vì "không đủ điều kiện theo quy định của thủ tục"
[division-review]     Và trưởng phòng trình lãnh đạo
[sector]     Và công chức thẩm định ghi từ chối từ hệ thống ngành
    Và lãnh đạo ký kết quả
[issuing]     Và văn thư phát hành kết quả
    Thì kết quả là văn bản từ chối

[issuing]   Tình huống: Văn thư phát hành chậm thì văn thư giải trình
[issuing]     Khi cán bộ một cửa tiếp nhận hồ sơ
[issuing] [assignment]     Và trưởng phòng phân công người ít việc nhất
[issuing]     Và công chức thẩm định đề nghị giải quyết
[issuing] [division-review]     Và trưởng phòng trình lãnh đạo
[issuing] [sector]     Và công chức thẩm định ghi kết quả từ hệ thống ngành
[issuing]     Và lãnh đạo ký kết quả
[issuing]     Và quá hạn bước "Phát hành"
[issuing]     Thì có phiếu giải trình chậm ở bước "Phát hành"
[issuing]     Khi văn thư phát hành kết quả
[issuing]     Thì trạng thái hồ sơ là "Đã xử lý xong"
[issuing]
[issuing]   Tình huống: Sai thể thức thì văn thư trả lại, lãnh đạo ký lại
[issuing]     Khi cán bộ một cửa tiếp nhận hồ sơ
[issuing] [assignment]     Và trưởng phòng phân công người ít việc nhất
[issuing]     Và công chức thẩm định đề nghị giải quyết
[issuing] [division-review]     Và trưởng phòng trình lãnh đạo
[issuing] [sector]     Và công chức thẩm định ghi kết quả từ hệ thống ngành
[issuing]     Và lãnh đạo ký kết quả
[issuing]     Và lãnh đạo rút lại hồ sơ vì "ký nhầm bản dự thảo cũ"
[issuing]     Thì hồ sơ đang ở bước "Ký duyệt"
[issuing]     Khi lãnh đạo ký kết quả
[issuing]     Và văn thư trả lại lãnh đạo vì "thiếu chức vụ của người ký"
[issuing]     Thì hồ sơ đang ở bước "Ký duyệt"
[issuing]     Khi lãnh đạo ký kết quả
[issuing]     Và văn thư phát hành kết quả
[issuing]     Thì trạng thái hồ sơ là "Đã xử lý xong"
[issuing]
[apology]   Tình huống: Không kịp hạn thì xin lỗi và hẹn lại trước hạn
[apology]     Khi cán bộ một cửa tiếp nhận hồ sơ
[apology] [assignment]     Và trưởng phòng phân công người ít việc nhất
[apology] [!assignment]     Và công chức thẩm định nhận việc
[apology]     Và qua {daysToQuestion} ngày làm việc
[apology]     Thì người giữ hồ sơ được hỏi có kịp hạn không
[apology]
[opinion]   Tình huống: Cơ quan được hỏi trả lời
[opinion]     Khi cán bộ một cửa tiếp nhận hồ sơ
[opinion] [assignment]     Và trưởng phòng phân công người ít việc nhất
[opinion]     Và công chức thẩm định lấy ý kiến "xã Gia Lộc" về "điều cần xác minh trong tờ khai"
[opinion]     Và cơ quan được hỏi trả lời "đúng như đã khai"
[opinion]     Thì hồ sơ đang ở bước "Thẩm định"
[opinion]
[site-check]   Tình huống: Kiểm tra thực địa và lấy ý kiến song song
[site-check]     Khi cán bộ một cửa tiếp nhận hồ sơ
[site-check] [assignment]     Và trưởng phòng phân công người ít việc nhất
[site-check]     Và công chức thẩm định cần kiểm tra thực địa và lấy ý kiến "xã Gia Lộc" về "ranh giới với xã bên"
[site-check]     Và công chức thẩm định làm xong bước "Kiểm tra thực địa"
[site-check]     Và cơ quan được hỏi trả lời "không có ý kiến khác"
[site-check]     Thì hồ sơ đang ở bước "Thẩm định"
[site-check]
[sector]   Tình huống: Ngành chưa xử lý được thì thẩm định lại
[sector]     Khi cán bộ một cửa tiếp nhận hồ sơ
[sector] [assignment]     Và trưởng phòng phân công người ít việc nhất
[sector]     Và công chức thẩm định đề nghị giải quyết
[sector] [division-review]     Và trưởng phòng trình lãnh đạo
[sector]     Và công chức thẩm định đưa hồ sơ về thẩm định lại vì "hệ thống ngành yêu cầu bổ sung giấy tờ"
[sector]     Thì hồ sơ đang ở bước "Thẩm định"
[sector]
[sector]   Tình huống: Thiếu kết quả của ngành thì không trình ký được
[sector]     Khi cán bộ một cửa tiếp nhận hồ sơ
[sector] [assignment]     Và trưởng phòng phân công người ít việc nhất
[sector]     Và công chức thẩm định đề nghị giải quyết
[sector] [division-review]     Và trưởng phòng trình lãnh đạo
[sector]     Và công chức thẩm định ghi kết quả từ hệ thống ngành mà thiếu "Số kết quả"
[sector]     Thì phần mềm không cho, vì "Số kết quả"
[sector]
[payment]   Tình huống: Nộp lệ phí rồi giải quyết tiếp
[payment]     Khi cán bộ một cửa tiếp nhận hồ sơ
[payment] [assignment]     Và trưởng phòng phân công người ít việc nhất
[payment]     Và công chức thẩm định yêu cầu nộp 8.000 đồng
[payment]     Thì trạng thái hồ sơ là "Yêu cầu thực hiện nghĩa vụ tài chính"
[payment]     Khi người nộp nộp 8.000 đồng và mang chứng từ đến quầy
[payment]     Thì hồ sơ đang ở bước "Thẩm định"
[payment]
[referral]   Tình huống: Cơ quan thu chậm báo số tiền
[referral]     Khi cán bộ một cửa tiếp nhận hồ sơ
[referral] [assignment]     Và trưởng phòng phân công người ít việc nhất
[referral]     Và công chức thẩm định chuyển phiếu thông tin cho "Thuế cơ sở 12"
[referral]     Thì hồ sơ đang ở bước "Chờ thông báo nộp tiền"
[referral]     Khi quá hạn bước "Chờ thông báo nộp tiền"
[referral]     Và cơ quan thu thông báo phải nộp 8.000 đồng
[referral]     Thì hồ sơ đang ở bước "Chờ nộp tiền"
[referral]     Khi người nộp nộp 8.000 đồng qua cổng thanh toán
[referral]     Thì hồ sơ đang ở bước "Thẩm định"
[referral]
[postal-return]   Tình huống: Trả kết quả qua bưu chính
[postal-return]     Biết người nộp muốn nhận kết quả qua bưu chính
[postal-return]     Khi cán bộ một cửa tiếp nhận hồ sơ
[postal-return] [assignment]     Và trưởng phòng phân công người ít việc nhất
[postal-return]     Và công chức thẩm định đề nghị giải quyết
[postal-return] [division-review]     Và trưởng phòng trình lãnh đạo
[postal-return] [sector]     Và công chức thẩm định ghi kết quả từ hệ thống ngành
[postal-return]     Và lãnh đạo ký kết quả
[postal-return] [issuing]     Và văn thư phát hành kết quả
[postal-return]     Và bưu chính phát kết quả cho người nhận
[postal-return]     Thì hồ sơ kết thúc, đã trả kết quả qua bưu chính
[postal-return]
[postal-return]   Tình huống: Bưu gửi bị chuyển hoàn thì trả tại quầy
[postal-return]     Biết người nộp muốn nhận kết quả qua bưu chính
[postal-return]     Khi cán bộ một cửa tiếp nhận hồ sơ
[postal-return] [assignment]     Và trưởng phòng phân công người ít việc nhất
[postal-return]     Và công chức thẩm định đề nghị giải quyết
[postal-return] [division-review]     Và trưởng phòng trình lãnh đạo
[postal-return] [sector]     Và công chức thẩm định ghi kết quả từ hệ thống ngành
[postal-return]     Và lãnh đạo ký kết quả
[postal-return] [issuing]     Và văn thư phát hành kết quả
[postal-return]     Và bưu chính chuyển hoàn bưu gửi
[postal-return]     Và cán bộ một cửa làm xong bước "Bưu gửi không phát được"
[postal-return]       | Cách xử lý                    | Mời người nhận đến quầy           |
[postal-return]       | Đã hỏi ai, thỏa thuận thế nào | Người nhận hẹn đến quầy chiều nay |
[postal-return]     Thì hồ sơ đang ở bước "Trả kết quả"
