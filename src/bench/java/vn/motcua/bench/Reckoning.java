package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Order and once-only, counted at the simulators and held against our database. Every line must agree. */
final class Reckoning {

    /** @param detail what to look at first where they differ; empty else */
    record Line(String what, long expected, long found, String detail) {

        boolean right() {
            return expected == found;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    Reckoning(JsonNode outside, Inside inside, int filed, int atCounters, List<String> failures) {
        portal(outside.get("nationalPortal"), inside, filed);
        carrier(outside.get("postalCarrier"), inside, filed);
        database(inside, filed, atCounters);
        line("việc bị lỗi của cán bộ / acts of officials that failed", 0, failures.size(), first(failures));
    }

    private void portal(JsonNode portal, Inside inside, int filed) {
        var told = new Told(portal);
        var unlike = told.unlike(inside.toldToPortal());
        line(
                "hồ sơ nộp tại Cổng / dossiers filed at the portal",
                filed,
                told.online().size());
        line("kể đủ, đúng thứ tự, mỗi tin một lần / told whole, in order, each message once", filed, told.whole());
        line("nghe khác điều đã gửi / dossiers heard otherwise than sent", 0, unlike.size(), first(unlike));
        line(
                "tin đã gửi và đã nghe / messages sent and heard",
                inside.count("select count(*) from outbox_message where partner = 'national-portal'"),
                told.messages());
        line(
                "Cổng từ chối, sai trình tự / rejected by the portal, out of order",
                0,
                portal.get("rejected").asInt() + portal.get("outOfOrder").asInt());
    }

    private void carrier(JsonNode carrier, Inside inside, int filed) {
        var parcels = new ArrayList<String>();
        var dossiers = new TreeSet<String>();
        var unordered = 0;
        for (var parcel : carrier.get("parcels")) {
            var code = parcel.get("dossierCode").asText();
            dossiers.add(code);
            parcels.add(String.join(
                    " ",
                    parcel.get("orderId").asText(),
                    parcel.get("trackingNumber").asText(),
                    code,
                    parcel.get("status").asText()));
            unordered += parcel.get("events").size() == 4 ? 0 : 1;
        }
        parcels.sort(null);
        var ours = inside.parcels();
        line("bưu gửi tại bưu chính / parcels at the carrier", filed, parcels.size());
        line("hồ sơ có bưu gửi / dossiers with a parcel", filed, dossiers.size());
        ours.removeAll(parcels);
        line(
                "đơn của ta khác bưu chính / orders of ours that the carrier knows otherwise",
                0,
                ours.size(),
                first(ours));
        line(
                "đơn trùng mã khác nội dung / orders repeated with another content",
                0,
                carrier.get("conflictingOrders").asInt());
        line("bưu gửi không đủ diễn biến / parcels without their four events", 0, unordered);
        line(
                "tin bưu gửi lưu một lần / parcel events kept, each once",
                4L * filed,
                inside.count("select count(*) from postal_event"));
    }

    private void database(Inside inside, int filed, int atCounters) {
        line(
                "hồ sơ trực tuyến trong sổ / online dossiers in the register",
                filed,
                inside.count("select count(*) from dossier where channel = 'ONLINE'"));
        line(
                "hồ sơ đã trả / dossiers returned",
                filed,
                inside.count("select count(*) from dossier where channel = 'ONLINE' and status = 10"));
        line(
                "hồ sơ nhận tại quầy đã ký / dossiers of the counters signed",
                atCounters,
                inside.count("select count(*) from dossier where channel = 'DESK' and status = 9"));
        line(
                "tin đi chưa tới / messages not delivered, dead letters among them",
                0,
                inside.count("select count(*) from outbox_message where state <> 'DELIVERED'"));
        line(
                "tin đến chưa xử lý / incoming messages not handled",
                0,
                inside.count("select count(*) from inbox_message where state <> 'HANDLED'"));
        line("sự cố của engine / incidents", 0, inside.count("select count(*) from act_ru_incident"));
    }

    private void line(String what, long expected, long found) {
        line(what, expected, found, "");
    }

    private void line(String what, long expected, long found, String detail) {
        lines.add(new Line(what, expected, found, detail));
    }

    private static String first(List<String> findings) {
        return findings.isEmpty() ? "" : findings.get(0);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    boolean right() {
        return lines.stream().allMatch(Line::right);
    }
}
