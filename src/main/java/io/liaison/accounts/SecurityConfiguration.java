package io.liaison.accounts;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.liaison.accounts.SignInAttempt.Problem;
import io.liaison.base.PageHeaders;
import io.liaison.base.Sitemap;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/** What is open to everybody, where one signs in, and the headers every answer carries. Views and services guard themselves beyond that. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/css/**",
        "/js/**",
        "/icons/**",
        "/fonts/**",
        "/webjars/**",
        "/media/**",
        "/export.*",
        "/robots.txt",
        "/favicon.ico"
    };

    /** Plain forms for visitors, who have no session for a token to be kept in; their pages check the origin themselves. */
    private static final String[] VISITORS_FORMS = {
        "/partners/*/introductions/**",
        "/introductions/*",
        "/partners/*/out-of-date/**",
        "/sign-off",
        "/still-correct",
        "/alerts/**",
        "/alert"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The management port is the operator's; the app's own port does not serve these at all. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain application(
            HttpSecurity http, SignInThrottle throttle, Accounts accounts, CurrentAccount currentAccount)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(VISITORS_FORMS)
                        .permitAll()
                        .requestMatchers(Sitemap.arrival())
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(VISITORS_FORMS))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(
                                Sitemap.login(), Sitemap.directory())
                        .defaultSuccessUrl(Sitemap.arrival())
                        .enableExceptionHandlingConfiguration(false))
                .exceptionHandling(handling ->
                        handling.accessDeniedHandler(new ClosedDoor()).authenticationEntryPoint(new ClosedDoor()))
                .formLogin(form -> form.failureHandler((request, response, failure) ->
                        SignInAttempt.of(request).turnAway(response, Problem.WRONG)))
                .addFilterAfter(new AccountStateFilter(accounts, currentAccount), SecurityContextHolderFilter.class)
                .addFilterBefore(signInToken(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SignInThrottleFilter(throttle), UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(PageHeaders.CONTENT_SECURITY_POLICY))
                        .referrerPolicy(Customizer.withDefaults())
                        .withObjectPostProcessor(writeEagerly()))
                .build();
    }

    /** Vaadin's configuration leaves the address of the sign-in page out of what needs a token, so that needs a guard of its own. */
    private static CsrfFilter signInToken() {
        CsrfFilter filter = new CsrfFilter(new HttpSessionCsrfTokenRepository());
        filter.setBeanName("signInToken");
        filter.setRequireCsrfProtectionMatcher(SignInThrottleFilter.SIGN_IN);
        filter.setAccessDeniedHandler(
                (request, response, denied) -> SignInAttempt.of(request).turnAway(response, Problem.STALE));
        return filter;
    }

    /** Without this, Flow's answers leave before the headers are written (spring-security#19457). */
    private static ObjectPostProcessor<HeaderWriterFilter> writeEagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
