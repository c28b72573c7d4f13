package vn.motcua.desk;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import vn.motcua.digitization.DigitizationSettings;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/**
 * What the web server lets through, derived from the one setting {@code motcua.digitization.max-file-size}. A file just
 * above it still comes through, so that the store refuses it by name; one far above is cut off here, with the same words.
 */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    private static final DataSize MARGIN = DataSize.ofMegabytes(1);
    private static final int FILES_AT_ONCE = 6;

    @Bean
    MultipartConfigElement multipartConfig(DigitizationSettings settings) {
        var file = settings.maxFileSize().toBytes();
        return new MultipartConfigElement("", file + MARGIN.toBytes(), FILES_AT_ONCE * file + MARGIN.toBytes(), 0);
    }

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    StandardServletMultipartResolver multipartResolver(DigitizationSettings settings) {
        return new InOurWords(settings);
    }

    private static final class InOurWords extends StandardServletMultipartResolver {

        private final DigitizationSettings settings;

        InOurWords(DigitizationSettings settings) {
            this.settings = settings;
        }

        /** The page about what went wrong needs no part of what was sent; taking it apart would only fail again. */
        @Override
        public boolean isMultipart(HttpServletRequest request) {
            return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
        }

        /** Nothing is taken apart before somebody asks for it: whoever may not send it has been refused by then. */
        @Override
        public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
            return new StandardMultipartHttpServletRequest(request, true) {
                @Override
                protected void initializeMultipart() {
                    try {
                        super.initializeMultipart();
                    } catch (MaxUploadSizeExceededException tooLarge) {
                        throw tooLarge();
                    }
                }
            };
        }

        private RefusalException tooLarge() {
            return new RefusalException(new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "Mỗi tệp không quá %s, mỗi lần gửi không quá %d tệp cỡ đó. Hãy quét lại với độ phân giải thấp hơn hoặc gửi làm nhiều lần."
                            .formatted(settings.maxFileSizeInWords(), FILES_AT_ONCE)));
        }
    }
}
