package org.bansang.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Hibernate's own counters, read through WildFly's management interface. */
public final class ServerStatistics implements AutoCloseable {
    private final ModelControllerClient client;
    private final ModelNode address;

    private ServerStatistics(ModelControllerClient client) {
        this.client = client;
        this.address = new ModelNode();
        address.add("deployment", "bansang.ear");
        address.add("subdeployment", "lms-server.war");
        address.add("subsystem", "jpa");
        address.add("hibernate-persistence-unit", "bansang.ear/lms-server.war#bansang");
    }

    /** Switches counting on. */
    public static ServerStatistics count() {
        ServerStatistics statistics = new ServerStatistics(ModelControllerClient.Factory.create(
                "remote+http",
                InetAddress.getLoopbackAddress(),
                Platform.running().management().getPort()));
        statistics.enable(true);
        return statistics;
    }

    /** How many SQL statements were prepared since counting began. */
    public long statements() {
        return number("prepared-statement-count");
    }

    /** How many entities were loaded since counting began. */
    public long entities() {
        return number("entity-load-count");
    }

    private long number(String attribute) {
        ModelNode operation = operation("read-attribute");
        operation.get("name").set(attribute);
        return execute(operation).asLong();
    }

    private void enable(boolean enabled) {
        ModelNode operation = operation("write-attribute");
        operation.get("name").set("enabled");
        operation.get("value").set(enabled);
        execute(operation);
    }

    private ModelNode operation(String name) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").set(address);
        return operation;
    }

    private ModelNode execute(ModelNode operation) {
        try {
            ModelNode answer = client.execute(operation);
            if (!"success".equals(answer.get("outcome").asString())) {
                throw new AssertionError(operation + " failed: " + answer);
            }
            return answer.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        enable(false);
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
