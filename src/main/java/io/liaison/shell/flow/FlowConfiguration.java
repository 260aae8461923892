package io.liaison.shell.flow;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers Flow's servlet as its own configuration does, but only for people with an account. */
@Configuration(proxyBeanMethods = false)
class FlowConfiguration {

    @Bean
    ServletRegistrationBean<SpringServlet> flowServlet(
            ApplicationContext context,
            FlowAccess access,
            ObjectProvider<MultipartConfigElement> multipart,
            VaadinConfigurationProperties properties) {
        return SpringBootAutoConfiguration.configureServletRegistrationBean(
                multipart, properties, new FlowServlet(context, access));
    }
}
