# language: vi
Tính năng: Cấp giấy phép xây dựng mới nhà ở riêng lẻ

  Bối cảnh:
    Biết hồ sơ Cấp giấy phép xây dựng mới nhà ở riêng lẻ nộp trực tuyến lúc 08:00 ngày 06/07/2026

  Tình huống: Bảy ngày làm việc, có kiểm tra thực địa và lấy ý kiến song song
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hạn trả là 17:00 ngày 15/07/2026
    Khi công chức thẩm định cần kiểm tra thực địa và lấy ý kiến "xã Gia Lộc" về "ranh giới thửa đất với đường liên xã"
    Thì hồ sơ đang ở bước "Kiểm tra thực địa"
    Và hồ sơ đang chờ ý kiến của "xã Gia Lộc"
    Khi qua 3 giờ
    Và công chức thẩm định làm xong bước "Kiểm tra thực địa"
      | Địa điểm                   | Thửa 12, thôn Đoài                       |
      | Nội dung, kết quả kiểm tra | Hiện trạng đúng hồ sơ, chưa khởi công.   |
    Và cơ quan được hỏi trả lời "không có ý kiến khác về ranh giới"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Thì hồ sơ đang ở bước "Xét duyệt của trưởng phòng"
    Khi trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
    Và không có phiếu giải trình chậm nào

  Tình huống: Chỉ nhận giấy khi có sự cố khách quan
    Biết hồ sơ Cấp giấy phép xây dựng mới nhà ở riêng lẻ nộp tại quầy lúc 08:00 ngày 06/07/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì phần mềm không cho, vì "sự cố khách quan"

  Tình huống: Cổng hỏng thì nhận giấy tại quầy
    Biết hồ sơ Cấp giấy phép xây dựng mới nhà ở riêng lẻ nộp tại quầy lúc 08:00 ngày 06/07/2026
    Và người nộp không nộp trực tuyến được vì "Cổng dịch vụ công ngừng cả ngày"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Chỉ kiểm tra thực địa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định cần kiểm tra thực địa
    Và công chức thẩm định làm xong bước "Kiểm tra thực địa"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Im lặng là đồng ý
    Cơ quan được hỏi không trả lời trong 2 ngày làm việc thì coi là đồng ý; cơ quan ấy phải giải trình.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định lấy ý kiến "xã Gia Lộc" về "ranh giới thửa đất với đường liên xã"
    Và qua 3 ngày làm việc
    Thì hồ sơ đang ở bước "Thẩm định"
    Và có phiếu giải trình chậm ở bước "Cho ý kiến"

  Tình huống: Mọi bước đều chậm
    Chuông reo ở từng bước nhưng không giữ hồ sơ lại; mỗi bước một phiếu giải trình.
    Khi quá hạn bước "Tiếp nhận"
    Thì có phiếu giải trình chậm ở bước "Tiếp nhận"
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định cần kiểm tra thực địa
    Và quá hạn bước "Kiểm tra thực địa"
    Thì có phiếu giải trình chậm ở bước "Kiểm tra thực địa"
    Khi công chức thẩm định làm xong bước "Kiểm tra thực địa"
    Và quá hạn bước "Thẩm định"
    Thì có phiếu giải trình chậm ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và quá hạn bước "Xét duyệt của trưởng phòng"
    Thì có phiếu giải trình chậm ở bước "Xét duyệt của trưởng phòng"
    Khi trưởng phòng trình lãnh đạo
    Và quá hạn bước "Ký duyệt"
    Thì có phiếu giải trình chậm ở bước "Ký duyệt"
    Khi đến 17:01 ngày 20/07/2026
    Thì hồ sơ đã quá hạn trả
    Khi lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy

  Tình huống: Không kịp hạn thì xin lỗi và hẹn lại trước hạn
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng nhận việc
    Và qua 5 ngày làm việc
    Thì người giữ hồ sơ được hỏi có kịp hạn không
    Khi người giữ hồ sơ trả lời không kịp hạn
    Và người giữ hồ sơ viết thư xin lỗi vì "phải kiểm tra lại chỉ giới đường đỏ", hẹn lại ngày 17/07/2026
    Và lãnh đạo ký thư xin lỗi
    Thì hạn trả là 17:00 ngày 17/07/2026
    Và đã lập "Văn bản xin lỗi, hẹn lại ngày trả kết quả"

  Tình huống: Không thuộc diện nên không tiếp nhận
    Khi cán bộ một cửa từ chối tiếp nhận vì "công trình thuộc diện được miễn giấy phép xây dựng"
    Thì hồ sơ kết thúc, không được tiếp nhận

  Tình huống: Đất ở xã khác thì chuyển cơ quan có thẩm quyền
    Khi cán bộ một cửa chuyển hồ sơ đến "xã Gia Lộc" vì "thửa đất nằm trên địa bàn xã Gia Lộc"
    Thì hồ sơ do "xã Gia Lộc" giải quyết

  Tình huống: Bổ sung trước khi tiếp nhận
    Khi cán bộ một cửa yêu cầu bổ sung "Bộ bản vẽ thiết kế" vì "thiếu bản vẽ móng và đấu nối hạ tầng"
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Tiếp nhận"

  Tình huống: Bổ sung kịp trong hai ngày làm việc
    Thời gian chờ không tính vào thời hạn.
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu bổ sung "Bộ bản vẽ thiết kế" vì "thiếu bản vẽ móng và đấu nối hạ tầng"
    Thì trạng thái hồ sơ là "Yêu cầu bổ sung giấy tờ"
    Khi qua 1 ngày làm việc
    Và người nộp bổ sung giấy tờ tại quầy
    Thì hồ sơ đang ở bước "Thẩm định"
    Và hạn trả là 17:00 ngày 16/07/2026

  Tình huống: Không bổ sung kịp thì phải từ chối trong một ngày làm việc
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định yêu cầu bổ sung "Bộ bản vẽ thiết kế" vì "thiếu bản vẽ móng và đấu nối hạ tầng"
    Và đến 17:01 ngày 08/07/2026
    Thì hồ sơ đang ở bước "Thẩm định"
    Và hạn trả là 17:00 ngày 09/07/2026
    Khi công chức thẩm định yêu cầu bổ sung "Bộ bản vẽ thiết kế" vì "vẫn thiếu bản vẽ móng và đấu nối"
    Thì phần mềm không cho, vì "Chỉ được yêu cầu một lần"
    Khi công chức thẩm định đề nghị từ chối vì "không bổ sung bản vẽ trong hạn (Điều 54)"
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Thì kết quả là văn bản từ chối

  Tình huống: Lỗi của một cửa thì chuyển lại một cửa
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển lại một cửa vì "bản quét bản vẽ thiếu trang mặt đứng"
    Thì hồ sơ đang ở bước "Hoàn thiện hồ sơ tại một cửa"
    Khi cán bộ một cửa hoàn thiện hồ sơ
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Rút lại việc đã chuyển
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và cán bộ một cửa rút lại hồ sơ vì "quét nhầm bản vẽ của hồ sơ khác"
    Và cán bộ một cửa hoàn thiện hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và công chức thẩm định rút lại hồ sơ vì "trình nhầm dự thảo cũ"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và trưởng phòng rút lại hồ sơ vì "còn thiếu ý kiến về khoảng lùi"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Trưởng phòng chuyển lại, lãnh đạo chuyển lại
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng chuyển lại vì "thiếu nhận xét về khoảng lùi"
    Thì hồ sơ đang ở bước "Thẩm định"
    Khi công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo chuyển lại vì "dự thảo chưa ghi cốt nền"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Thời hạn dừng từ khi chuyển phiếu thông tin đến khi có chứng từ
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển phiếu thông tin cho "Thuế cơ sở 12"
    Thì trạng thái hồ sơ là "Yêu cầu thực hiện nghĩa vụ tài chính"
    Khi qua 2 ngày làm việc
    Và cơ quan thu thông báo phải nộp 1.250.000 đồng
    Và qua 3 ngày làm việc
    Và người nộp nộp 1.250.000 đồng và mang chứng từ đến quầy
    Thì hồ sơ đang ở bước "Thẩm định"
    Và hạn trả là 17:00 ngày 22/07/2026

  Tình huống: Cơ quan thu trả lời không phải nộp
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định chuyển phiếu thông tin cho "Thuế cơ sở 12"
    Và cơ quan thu trả lời không phải nộp vì "người nộp thuộc diện được miễn lệ phí"
    Thì hồ sơ đang ở bước "Thẩm định"

  Tình huống: Trả kết quả qua bưu chính
    Biết người nộp muốn nhận kết quả qua bưu chính
    Khi cán bộ một cửa tiếp nhận hồ sơ
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
    Và lãnh đạo ký kết quả
    Và bưu chính chuyển hoàn bưu gửi
    Và cán bộ một cửa làm xong bước "Bưu gửi không phát được"
      | Cách xử lý                    | Mời người nhận đến quầy           |
      | Đã hỏi ai, thỏa thuận thế nào | Người nhận hẹn đến quầy chiều nay |
    Thì hồ sơ đang ở bước "Trả kết quả"

  Tình huống: Lãnh đạo dừng giải quyết
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và lãnh đạo dừng giải quyết vì "tòa án đang thụ lý tranh chấp thửa đất"
    Thì hồ sơ kết thúc, đã dừng giải quyết

  Tình huống: Theo luật trước 01/7/2026
    Hồ sơ nhận trước ngày đó đi theo mô hình và thời hạn cũ.
    Biết hồ sơ Cấp giấy phép xây dựng mới nhà ở riêng lẻ nộp trực tuyến lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và công chức thẩm định cần kiểm tra thực địa
    Và công chức thẩm định làm xong bước "Kiểm tra thực địa"
    Và công chức thẩm định đề nghị giải quyết
    Và trưởng phòng trình lãnh đạo
    Và lãnh đạo ký kết quả
    Và cán bộ một cửa trả kết quả
    Thì hồ sơ kết thúc, đã trả kết quả tại quầy
