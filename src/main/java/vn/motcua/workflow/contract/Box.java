package vn.motcua.workflow.contract;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle of the picture, in its pixels. */
record Box(double left, double top, double right, double bottom) {

    static Box of(Bounds bounds) {
        return new Box(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    /** Touching edges do not overlap. */
    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    boolean isCrossedBy(List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            if (isCrossedBy(line.get(i - 1), line.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Clips the stretch to the inside (Liang and Barsky); what only runs along an edge does not cross. */
    private boolean isCrossedBy(Point from, Point to) {
        var dx = to.x() - from.x();
        var dy = to.y() - from.y();
        double[] direction = {-dx, dx, -dy, dy};
        double[] distance = {from.x() - left, right - from.x(), from.y() - top, bottom - from.y()};
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < 4; side++) {
            if (direction[side] == 0 && distance[side] <= 0) {
                return false;
            }
            if (direction[side] < 0) {
                enters = Math.max(enters, distance[side] / direction[side]);
            } else if (direction[side] > 0) {
                leaves = Math.min(leaves, distance[side] / direction[side]);
            }
        }
        return enters < leaves;
    }

    /** A bend or an end of a flow. */
    record Point(double x, double y) {}
}
