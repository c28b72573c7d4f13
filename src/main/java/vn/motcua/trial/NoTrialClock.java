package vn.motcua.trial;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.ForOfficials;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Where a database from outside is used, time is nobody's to move. */
@ForOfficials
@RestController
@ConditionalOnOutsideDatabase
class NoTrialClock {

    @Does("Chỉnh đồng hồ tập huấn (không có ở bản này)")
    @RequestMapping({"/trial/clock", "/api/trial/clock"})
    void refuse() {
        throw new RefusalException(Refusal.forbidden(
                "Đồng hồ tập huấn chỉ có ở bản dùng thử với cơ sở dữ liệu đi kèm; hệ thống này dùng giờ thật."));
    }
}
