package vn.motcua.control;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is asked of the database through it. */
final class CountedStatements {

    private final AtomicInteger prepared = new AtomicInteger();
    private final DataSource database;

    CountedStatements(DataSource database) {
        this.database = database;
    }

    JdbcClient client() {
        return JdbcClient.create(new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                return counted(super.getConnection());
            }
        });
    }

    int during(Runnable work) {
        prepared.set(0);
        work.run();
        return prepared.get();
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare")
                            || method.getName().equals("createStatement")) {
                        prepared.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
