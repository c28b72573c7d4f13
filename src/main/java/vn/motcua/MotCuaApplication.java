package vn.motcua;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.motcua.shared.Vietnam;

/** Một Cửa: the one-stop shop's dossiers on Camunda 7. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Một Cửa")
public class MotCuaApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnam.ZONE));
        SpringApplication.run(MotCuaApplication.class, args);
    }
}
