package io.liaison.accounts;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.liaison.accounts.SignInAttempt.Problem;
import io.liaison.audit.SecurityEvent;
import io.liaison.base.PageHeaders;
import io.liaison.base.Sitemap;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
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

    /** What reaches Flow past its servlet's door, where nobody has an account. */
    private static final String[] BEHIND_THE_DOOR = {"/VAADIN/push/**", "/vaadinServlet/**"};

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
            HttpSecurity http,
            AccountForms forms,
            SignInThrottle throttle,
            FailedSignIn failed,
            StrangersTries tries,
            Accounts accounts,
            CurrentAccount currentAccount)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(BEHIND_THE_DOOR)
                        .authenticated()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(VISITORS_FORMS)
                        .permitAll()
                        .requestMatchers(AccountForms.ADDRESSES)
                        .permitAll()
                        .requestMatchers(Sitemap.arrival())
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(new FormCookies())
                        .ignoringRequestMatchers(VISITORS_FORMS)
                        .ignoringRequestMatchers(AccountForms.ADDRESSES))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.logoutSuccessHandler(toDirectory())
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false))
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
                .exceptionHandling(handling ->
                        handling.accessDeniedHandler(new ClosedDoor()).authenticationEntryPoint(new ClosedDoor()))
                .formLogin(form -> form.loginPage(Sitemap.login())
                        .successHandler(SecurityConfiguration::goOn)
                        .failureHandler((request, response, failure) -> {
                            SignInAttempt attempt = SignInAttempt.of(request);
                            tries.made(SecurityEvent.SIGN_IN_FAILED, attempt.email());
                            failed.answer(attempt, Problem.WRONG, request, response);
                        }))
                .addFilterAfter(new AccountStateFilter(accounts, currentAccount), SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new SignInGuardFilter(forms, throttle, failed, tries),
                        UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(PageHeaders.CONTENT_SECURITY_POLICY))
                        .referrerPolicy(Customizer.withDefaults())
                        .withObjectPostProcessor(writeEagerly()))
                .build();
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        String next = NextAddress.in(request).map(NextAddress::path).orElse(Sitemap.arrival());
        response.sendRedirect(request.getContextPath() + next);
    }

    /** Also where Flow asks for it. */
    private static LogoutSuccessHandler toDirectory() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(Sitemap.directory());
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
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
