package vn.motcua.workflow.engine;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine checks its tables when it is built, so Flyway has to be through by then. */
@Configuration
class EngineAfterSchema {

    @Bean
    static BeanFactoryPostProcessor engineDependsOnFlyway() {
        return beans -> beans.getBeanDefinition("processEngineFactoryBean").setDependsOn("flywayInitializer");
    }
}
