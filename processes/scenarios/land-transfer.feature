# language: vi
Tính năng: Đăng ký biến động chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất

  Bối cảnh:
    Biết hồ sơ Đăng ký biến động chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất nộp tại quầy lúc 08:00 ngày 02/03/2026

  Tình huống: Hai giai đoạn, dừng ở giữa để thực hiện nghĩa vụ tài chính
    Thời gian của cơ quan thuế và của người nộp không tính vào thời hạn: dừng 7 ngày làm việc thì hạn trả lùi 7 ngày làm việc.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hạn trả là 17:00 ngày 09/03/2026
    Khi công chức thẩm định đề nghị giải quyết
    Thì hồ sơ đang ở bước "Xét duyệt của trưởng phòng"
    Khi trưởng phòng trình lãnh đạo
    Thì trạng thái hồ sơ là "Yêu cầu thực hiện nghĩa vụ tài chính"
    Và hồ sơ đang ở bước "Chờ thông báo nghĩa vụ tài chính"
    Và hồ sơ chưa qua bước "Ký duyệt kết quả"
    Khi qua 2 ngày làm việc
    Và cơ quan thuế gửi thông báo phải nộp 15.000.000 đồng
    Thì hồ sơ đang ở bước "Chờ nộp tiền"
    Khi qua 5 ngày làm việc
    Và người nộp nộp 15.000.000 đồng và mang chứng từ đến quầy
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"
    Và hạn trả là 17:00 ngày 18/03/2026
    Khi công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Thì hồ sơ đang ở bước "Ký duyệt"
    Khi lãnh đạo ký kết quả
    Thì trạng thái hồ sơ là "Đã xử lý xong"
    Khi cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
    Và không có phiếu giải trình chậm nào

  Tình huống: Xã khó khăn có thêm 10 ngày
    Biết hồ sơ thuộc trường hợp "Xã miền núi, biên giới, đảo, vùng có điều kiện kinh tế - xã hội khó khăn"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hạn trả là 17:00 ngày 23/03/2026

  Tình huống: Nộp qua cổng thanh toán
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cơ quan thuế gửi thông báo phải nộp 15.000.000 đồng
    Và người nộp nộp 15.000.000 đồng qua cổng thanh toán
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"

  Tình huống: Chứng từ nộp thiếu thì không nhận
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cơ quan thuế gửi thông báo phải nộp 15.000.000 đồng
    Và người nộp nộp 5.000.000 đồng và mang chứng từ đến quầy
    Thì phần mềm không cho, vì "còn thiếu 10.000.000 đồng"

  Tình huống: Cha mẹ tặng cho con, cơ quan thuế trả lời không phải nộp
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cơ quan thuế trả lời không phải nộp vì "cha mẹ tặng cho con, được miễn thuế và lệ phí trước bạ"
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"
    Và trạng thái hồ sơ là "Đang xử lý"

  Tình huống: Thông báo của cơ quan thuế đến bằng giấy
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cán bộ một cửa làm xong bước "Chờ thông báo nghĩa vụ tài chính"
      | Cơ quan thu trả lời   | Phải nộp tiền, đã có thông báo |
      | Số thông báo nộp tiền | 88/TB-TCS                      |
      | Các khoản phải nộp    | Lệ phí trước bạ: 2.500.000     |
      | Nơi nộp               | Kho bạc Nhà nước khu vực III   |
    Thì hồ sơ đang ở bước "Chờ nộp tiền"

  Tình huống: Cơ quan thuế chậm ra thông báo
    Quá 5 ngày làm việc thì phần mềm đôn đốc, một cửa được báo; ngày chậm là của cơ quan thuế, hạn trả vẫn đứng yên.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và quá hạn bước "Chờ thông báo nghĩa vụ tài chính"
    Thì đã đôn đốc "Thuế cơ sở 12"
    Và không có phiếu giải trình chậm nào
    Khi cơ quan thuế gửi thông báo phải nộp 15.000.000 đồng
    Thì hồ sơ đang ở bước "Chờ nộp tiền"

  Tình huống: Không nộp thì nhắc, rồi dừng giải quyết
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cơ quan thuế gửi thông báo phải nộp 15.000.000 đồng
    Và một cửa đề nghị dừng vì "người nộp báo không có tiền nộp"
    Thì phần mềm không cho, vì "Chưa quá hạn nộp tiền"
    Khi quá hạn bước "Chờ nộp tiền"
    Và một cửa đề nghị dừng vì "đã nhắc mà không nộp"
    Thì hồ sơ đang ở bước "Chờ nộp tiền"
    Khi lãnh đạo dừng giải quyết vì "quá hạn nộp tiền đã nhắc mà không nộp"
    Thì hồ sơ kết thúc, đã dừng giải quyết
    Và đã lập "Thông báo dừng giải quyết hồ sơ"

  Tình huống: Mọi bước đều chậm
    Chuông reo ở từng bước nhưng không giữ hồ sơ lại; mỗi bước một phiếu giải trình.
    Khi quá hạn bước "Tiếp nhận"
    Thì có phiếu giải trình chậm ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và quá hạn bước "Thẩm định, cập nhật"
    Thì có phiếu giải trình chậm ở bước "Thẩm định, cập nhật"
    Khi công chức thẩm định đề nghị giải quyết
    Và quá hạn bước "Xét duyệt của trưởng phòng"
    Thì có phiếu giải trình chậm ở bước "Xét duyệt của trưởng phòng"
    Khi trưởng phòng trình lãnh đạo
    Và cơ quan thuế trả lời không phải nộp vì "thuộc diện được miễn theo quy định"
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và quá hạn bước "Ký duyệt"
    Thì có phiếu giải trình chậm ở bước "Ký duyệt"
    Khi quá hạn trả
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
    Khi cán bộ một cửa yêu cầu bổ sung "Hợp đồng" vì "hợp đồng chưa công chứng, chứng thực"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Khi người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Tiếp nhận"

  Tình huống: Bổ sung trong khi thẩm định
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu bổ sung "Hợp đồng" vì "diện tích ghi ở hợp đồng không khớp Giấy chứng nhận"
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"

  Tình huống: Lỗi của một cửa thì chuyển lại một cửa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển lại một cửa vì "bản quét tờ khai bị mờ trang hai"
    Thì hồ sơ đang ở bước "Hoàn thiện hồ sơ tại một cửa"
    Khi cán bộ một cửa hoàn thiện hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"

  Tình huống: Rút lại việc đã chuyển
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và cán bộ một cửa rút lại hồ sơ vì "quét nhầm tờ khai của hồ sơ khác"
    Và cán bộ một cửa hoàn thiện hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và công chức thẩm định rút lại hồ sơ vì "trình nhầm dự thảo cũ"
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"
    Khi công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cơ quan thuế trả lời không phải nộp vì "thuộc diện được miễn theo quy định"
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và trưởng phòng rút lại hồ sơ vì "dự thảo còn thiếu căn cứ"
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"

  Tình huống: Trưởng phòng trả lại, lãnh đạo chuyển lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng chuyển lại vì "dự thảo còn thiếu căn cứ"
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"
    Khi công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cơ quan thuế trả lời không phải nộp vì "thuộc diện được miễn theo quy định"
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo chuyển lại vì "dự thảo ghi sai ngày tháng"
    Thì hồ sơ đang ở bước "Thẩm định, cập nhật"

  Tình huống: Không đủ điều kiện thì ký văn bản từ chối
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị từ chối vì "không đủ điều kiện theo quy định của thủ tục"
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Thì kết quả là văn bản từ chối

  Tình huống: Không kịp hạn thì xin lỗi và hẹn lại trước hạn
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định nhận việc
    Và qua 3 ngày làm việc
    Thì người giữ hồ sơ được hỏi có kịp hạn không

  Tình huống: Trả kết quả qua bưu chính
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cơ quan thuế trả lời không phải nộp vì "thuộc diện được miễn theo quy định"
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và bưu chính phát kết quả cho người nhận
    Thì hồ sơ kết thúc, đã trả kết quả qua bưu chính

  Tình huống: Bưu gửi bị chuyển hoàn thì trả tại quầy
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và cơ quan thuế trả lời không phải nộp vì "thuộc diện được miễn theo quy định"
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và bưu chính chuyển hoàn bưu gửi
    Và cán bộ một cửa làm xong bước "Bưu gửi không phát được"
      | Cách xử lý                    | Mời người nhận đến quầy           |
      | Đã hỏi ai, thỏa thuận thế nào | Người nhận hẹn đến quầy chiều nay |
    Thì hồ sơ đang ở bước "Trả kết quả"
