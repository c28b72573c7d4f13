package vn.motcua.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A request with files of which only the address is read until somebody who may send them is known: the server writes
 * each file to disk as soon as anybody asks for any parameter.
 */
final class SealedUpload extends HttpServletRequestWrapper {

    private final Map<String, String[]> inTheAddress;
    private boolean opened;

    SealedUpload(HttpServletRequest request) {
        super(request);
        inTheAddress = inTheAddress(request);
    }

    /** From here on the body may be taken apart. Other requests are as open as ever. */
    static void open(ServletRequest request) {
        for (var inner = request; inner != null; inner = within(inner)) {
            if (inner instanceof SealedUpload sealed) {
                sealed.opened = true;
            }
        }
    }

    private static ServletRequest within(ServletRequest request) {
        return request instanceof ServletRequestWrapper wrapper ? wrapper.getRequest() : null;
    }

    @Override
    public String getParameter(String name) {
        if (opened) {
            return super.getParameter(name);
        }
        var values = inTheAddress.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return opened ? super.getParameterValues(name) : inTheAddress.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return opened ? super.getParameterMap() : Collections.unmodifiableMap(inTheAddress);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return opened ? super.getParameterNames() : Collections.enumeration(inTheAddress.keySet());
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        mustBeOpen();
        return super.getParts();
    }

    @Override
    public Part getPart(String name) throws IOException, ServletException {
        mustBeOpen();
        return super.getPart(name);
    }

    private void mustBeOpen() {
        if (!opened) {
            throw new IllegalStateException("files are taken apart before it is known whose they are");
        }
    }

    private static Map<String, String[]> inTheAddress(HttpServletRequest request) {
        var read = new LinkedHashMap<String, String[]>();
        UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .forEach((name, values) -> read.put(
                        plain(name), values.stream().map(SealedUpload::plain).toArray(String[]::new)));
        return read;
    }

    private static String plain(String encoded) {
        return encoded == null ? "" : UriUtils.decode(encoded.replace('+', ' '), "UTF-8");
    }
}
