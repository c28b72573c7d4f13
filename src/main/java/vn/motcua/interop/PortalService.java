package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One service of the portal: how its message is made of the register when it is sent. */
interface PortalService {

    String SYNCHRONISE = "DongBoHoSoMC";
    String PROGRESS = "CapNhatTienDoHoSoMC";
    String SUPPLEMENT = "yeu-cau-bo-sung";

    /** Also the last part of its address. */
    String name();

    ObjectNode body(News news);
}
