package vn.motcua.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.springframework.core.io.ClassPathResource;

/**
 * Admin is closed to everybody. Here it is served to one page from what lies in our jar, over an engine without users,
 * groups or grants, so that its words can be read.
 */
final class AdminInPrivate {

    private static final String APP = "/camunda/app/admin/";
    private static final String PLUGINS = "/camunda/api/admin/plugin/adminPlugins/static/";

    private AdminInPrivate() {}

    static void openTo(Page page, String official) {
        page.route("**" + APP + "**", AdminInPrivate::file);
        page.route("**" + PLUGINS + "**", AdminInPrivate::plugin);
        page.route(
                "**/camunda/api/admin/auth/user/default",
                route -> json(route, "{\"userId\":\"%s\",\"authorizedApps\":[\"admin\"]}".formatted(official)));
        page.route("**/camunda/api/engine/**", AdminInPrivate::engine);
    }

    private static void file(Route route) {
        var file = pathOf(route).substring(APP.length());
        if (file.startsWith("default")) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(index()));
        } else {
            resource(route, "META-INF/resources/webjars/camunda/app/admin/" + file);
        }
    }

    private static void plugin(Route route) {
        resource(route, "META-INF/resources/plugin/admin/" + pathOf(route).substring(PLUGINS.length()));
    }

    /** Offers every button there is, and has nothing to list. */
    private static void engine(Route route) {
        var path = pathOf(route);
        if (route.request().method().equals("OPTIONS")) {
            json(
                    route,
                    "{\"links\":[{\"rel\":\"create\",\"method\":\"POST\"},{\"rel\":\"update\",\"method\":\"PUT\"},{\"rel\":\"delete\",\"method\":\"DELETE\"}]}");
        } else if (path.matches(".*/engine/engine/?")) {
            json(route, "[{\"name\":\"default\"}]");
        } else {
            json(
                    route,
                    path.endsWith("/profile")
                            ? "{\"firstName\":\"Đỗ Trọng\",\"lastName\":\"Nghĩa\"}"
                            : path.contains("count") ? "{\"count\":0}" : "[]");
        }
    }

    private static String index() {
        return text("META-INF/resources/webjars/camunda/app/admin/index.html")
                .replace("$APP_ROOT", "/camunda")
                .replace("$BASE", APP + "default/")
                .replace("$CSP_NONCE", "")
                .replace(
                        "$PLUGIN_DEPENDENCIES",
                        "[{ngModuleName: 'admin.plugin.adminPlugins', requirePackageName: 'admin-plugin-adminPlugins'}]")
                .replace(
                        "$PLUGIN_PACKAGES",
                        "[{name: 'admin-plugin-adminPlugins', location: '%sapp', main: 'plugin.js'}]"
                                .formatted(PLUGINS));
    }

    private static void resource(Route route, String path) {
        var file = new ClassPathResource(path);
        if (!file.exists()) {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
            return;
        }
        var type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "application/json";
        route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(text(path)));
    }

    private static void json(Route route, String body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String pathOf(Route route) {
        return URI.create(route.request().url()).getPath();
    }
}
