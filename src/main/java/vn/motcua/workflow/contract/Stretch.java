package vn.motcua.workflow.contract;

import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.workflow.contract.Box.Point;

/** A straight piece of a flow, in the picture's pixels. */
record Stretch(Point from, Point to) {

    /** Lines that run nearer to each other look like one. */
    private static final double APART = 5;

    private static final double EXACT = 0.001;

    static List<Stretch> of(List<Point> line) {
        return IntStream.range(1, line.size())
                .mapToObj(i -> new Stretch(line.get(i - 1), line.get(i)))
                .filter(stretch -> stretch.length() > EXACT)
                .toList();
    }

    /** @return the point they share, or the two between which they run on one line; empty if they keep apart */
    List<Point> meets(Stretch other) {
        var parallel = Math.abs(offset(other.to) - offset(other.from)) < EXACT * other.length();
        return parallel ? runsAlong(other) : crosses(other);
    }

    private List<Point> crosses(Stretch other) {
        var there = offset(other.from) / (offset(other.from) - offset(other.to));
        var here = other.offset(from) / (other.offset(from) - other.offset(to));
        return other.has(there) && has(here) ? List.of(at(here)) : List.of();
    }

    private List<Point> runsAlong(Stretch other) {
        var first = Math.max(0, Math.min(along(other.from), along(other.to)));
        var last = Math.min(1, Math.max(along(other.from), along(other.to)));
        var shared = (last - first) * length();
        if (Math.abs(offset(other.from)) >= APART || shared < -EXACT) {
            return List.of();
        }
        return shared > EXACT ? List.of(at(first), at(last)) : List.of(at(first));
    }

    /** How far beside this stretch's line, negative on one side of it. */
    private double offset(Point point) {
        return (dx() * (point.y() - from.y()) - dy() * (point.x() - from.x())) / length();
    }

    /** How far along this stretch, as a part of it. */
    private double along(Point point) {
        return (dx() * (point.x() - from.x()) + dy() * (point.y() - from.y())) / (length() * length());
    }

    private boolean has(double part) {
        return part * length() > -EXACT && (part - 1) * length() < EXACT;
    }

    private Point at(double part) {
        return new Point(from.x() + part * dx(), from.y() + part * dy());
    }

    private double dx() {
        return to.x() - from.x();
    }

    private double dy() {
        return to.y() - from.y();
    }

    private double length() {
        return Math.hypot(dx(), dy());
    }
}
