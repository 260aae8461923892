package io.liaison.partners;

import io.liaison.accounts.CurrentAccount;
import io.liaison.base.AllowedTo;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the {@link Gate} before every method with {@link AllowedTo}, and before the transaction, which reads the reach the gate opens. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    private static final int BEFORE_TRANSACTIONS = 0;

    /** Collaborators come late: an advisor made early would keep them from being proxied themselves. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor gate(
            ObjectProvider<CurrentAccount> currentAccount,
            ObjectProvider<Partners> partners,
            ObjectProvider<Memberships> memberships,
            ObjectProvider<PlatformTransactionManager> transactions) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(AllowedTo.class), (MethodInterceptor) call -> new Gate(
                                currentAccount.getObject(),
                                partners.getObject(),
                                memberships.getObject(),
                                new TransactionTemplate(transactions.getObject()))
                        .invoke(call));
        advisor.setOrder(BEFORE_TRANSACTIONS);
        return advisor;
    }
}
