package vn.motcua.simulators;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.shared.PartnerSignature;
import vn.motcua.simulators.carrier.PostalCarrier;
import vn.motcua.simulators.linked.LinkedAuthority;
import vn.motcua.simulators.mail.MailCatcher;
import vn.motcua.simulators.messages.TelephoneService;
import vn.motcua.simulators.objectstore.ObjectStore;
import vn.motcua.simulators.portal.NationalPortal;
import vn.motcua.simulators.tax.TaxAuthority;
import vn.motcua.simulators.timestamp.TimeStampAuthority;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.Json;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.PartnerClock;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** Starts all simulators in one process: {@code java -jar mot-cua-simulators.jar --port=8090}. */
public final class SimulatorsApplication {

    private final PartnerClock clock = new PartnerClock();
    private final NationalPortal portal;
    private final PostalCarrier carrier;
    private final TelephoneService sms;
    private final TelephoneService zalo;
    private final LinkedAuthority residence;
    private final LinkedAuthority insurance;
    private final TaxAuthority tax;
    private final MailCatcher mail;
    private final TimeStampAuthority timeStamps;
    private final ObjectStore objects;
    private final Web web;

    private SimulatorsApplication(Options options) throws IOException {
        web = new Web(new InetSocketAddress(options.address(), options.port()));
        var ownUrl = options.publicUrl() != null ? options.publicUrl() : URI.create(url(options.address(), web.port()));
        portal = new NationalPortal(
                new Partner(NationalPortal.NAME, options.portalSecret(), options.product(), clock), ownUrl);
        carrier = new PostalCarrier(new Partner(PostalCarrier.NAME, options.carrierSecret(), options.product(), clock));
        sms = TelephoneService.smsGateway(
                new Partner(TelephoneService.SMS_GATEWAY, options.smsSecret(), options.product(), clock));
        zalo = TelephoneService.zalo(
                new Partner(TelephoneService.ZALO, options.zaloSecret(), options.product(), clock));
        residence = new LinkedAuthority(
                LinkedAuthority.RESIDENCE_POLICE,
                "Công an quản lý cư trú",
                "/api/webhooks/residence",
                new Partner(LinkedAuthority.RESIDENCE_POLICE, options.residenceSecret(), options.product(), clock));
        insurance = new LinkedAuthority(
                LinkedAuthority.SOCIAL_INSURANCE,
                "Bảo hiểm xã hội",
                "/api/webhooks/insurance",
                new Partner(LinkedAuthority.SOCIAL_INSURANCE, options.insuranceSecret(), options.product(), clock));
        tax = new TaxAuthority(new Partner(TaxAuthority.NAME, options.taxSecret(), options.product(), clock));
        mail = new MailCatcher(new InetSocketAddress(options.address(), options.mailPort()), clock);
        timeStamps = new TimeStampAuthority(options.trust(), clock);
        objects = new ObjectStore(clock);
        portal.serve(web);
        carrier.serve(web);
        sms.serve(web);
        zalo.serve(web);
        residence.serve(web);
        insurance.serve(web);
        tax.serve(web);
        mail.serve(web);
        timeStamps.serve(web);
        objects.serve(web);
        web.get("/", request -> home());
        web.get("/state", request -> Response.json(state()));
        web.post("/state/clear", request -> clear());
        web.get("/clock", request -> Response.json(Map.of("now", clock.instant().toString())));
        web.post("/clock", this::shift);
        web.start();
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            var options = Options.of(arguments, System.getenv());
            if (options.endWithInput()) {
                endWithInput();
            }
            var running = new SimulatorsApplication(options);
            System.out.printf(
                    "Simulators at %s/ , mail at port %d%n",
                    url(options.address(), running.web.port()), running.mail.port());
        } catch (IllegalArgumentException refused) {
            end(refused.getMessage());
        } catch (BindException taken) {
            end("Cổng đã có chương trình khác dùng (%s). Hãy chọn cổng khác bằng --port và --mail-port."
                    .formatted(taken.getMessage()));
        }
    }

    private static void end(String message) {
        System.err.println(message);
        System.exit(2);
    }

    /** Standard input is a pipe from whoever started us: however that process dies, the pipe closes. */
    private static void endWithInput() {
        var watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // nothing is said through the pipe
                        }
                    } catch (IOException broken) {
                        // as good as closed
                    }
                    Runtime.getRuntime().halt(0);
                },
                "end-with-input");
        watch.setDaemon(true);
        watch.start();
    }

    private static String url(String address, int port) {
        return "http://%s:%d".formatted(address, port);
    }

    private Map<String, Object> state() {
        var state = new LinkedHashMap<String, Object>();
        state.put("nationalPortal", portal.state());
        state.put("postalCarrier", carrier.state());
        state.put("smsGateway", sms.state());
        state.put("zalo", zalo.state());
        state.put("residencePolice", residence.state());
        state.put("socialInsurance", insurance.state());
        state.put("taxAuthority", tax.state());
        state.put("mail", mail.state());
        state.put("timeStamp", timeStamps.state());
        state.put("objectStore", objects.state());
        return state;
    }

    private Response clear() {
        portal.clear();
        carrier.clear();
        sms.clear();
        zalo.clear();
        residence.clear();
        insurance.clear();
        tax.clear();
        mail.clear();
        timeStamps.clear();
        objects.clear();
        return Response.seeOther("/");
    }

    /** The trainees' clock of Một Cửa tells us how far it is ahead; signatures are judged by that clock. */
    private Response shift(Request request) throws IOException {
        clock.shiftTo(Duration.parse(Json.read(request.body()).path("offset").asText()));
        return Response.json(Map.of("now", clock.instant().toString()));
    }

    private Response home() {
        return Html.page(
                "Bên ngoài Một Cửa",
                """
                <p>Các hệ thống bên ngoài, thu nhỏ để dùng thử, tập huấn và đo tải. Mọi dữ liệu chỉ nằm trong bộ nhớ.
                Giờ ở đây: <strong>%s</strong>. Khóa ký cần ít nhất %d ký tự; thông điệp ký lệch giờ quá 5 phút bị từ chối.</p>
                <ul>
                <li><a href="/national-portal">Cổng Dịch vụ công quốc gia</a>: nộp hồ sơ, bổ sung, xem tiến độ đã nhận</li>
                <li><a href="/postal-carrier">Bưu chính</a>: bưu gửi, phát, trả lại, thất lạc</li>
                <li><a href="/sms-gateway">Tin nhắn SMS</a>, <a href="/zalo">Zalo</a>: tin đã nhận để gửi, số không nhận tin</li>
                <li><a href="/residence-police">Công an quản lý cư trú</a>, <a href="/social-insurance">Bảo hiểm xã hội</a>: phần liên thông đã nhận, giải quyết, từ chối</li>
                <li><a href="/tax-authority">Cơ quan thuế</a>: phiếu chuyển thông tin đã nhận, ra thông báo nghĩa vụ tài chính</li>
                <li><a href="/mail">Thư điện tử</a>: thư đã gửi (SMTP cổng %d)</li>
                <li><a href="/time-stamp">Máy chủ dấu thời gian</a> (RFC 3161)</li>
                <li><a href="/object-store">Kho tệp S3</a>: tệp đang giữ</li>
                <li><a href="/state">Số liệu (JSON)</a></li>
                </ul>
                <form method="post" action="/state/clear"><button>Xóa hết dữ liệu mô phỏng</button></form>
                """
                        .formatted(Html.time(clock.instant()), PartnerSignature.SHORTEST_SECRET, mail.port()));
    }
}
