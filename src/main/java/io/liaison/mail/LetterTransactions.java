package io.liaison.mail;

import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of the jobs that read, blank and delete letters. */
@Component
class LetterTransactions {

    private final TransactionTemplate transactions;
    private final Privileges privileges;

    LetterTransactions(PlatformTransactionManager transactions, Privileges privileges) {
        this.transactions = new TransactionTemplate(transactions);
        this.privileges = privileges;
    }

    <T> T call(Supplier<T> work) {
        return transactions.execute(started -> privileges.with(Privilege.LETTERS, work));
    }

    void run(Runnable work) {
        transactions.executeWithoutResult(started -> privileges.with(Privilege.LETTERS, work));
    }
}
