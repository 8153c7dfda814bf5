package org.bansang.launcher;

/** The application server's encrypted door instead of its plain one, as the YAML that WildFly lays over its configuration. */
final class EncryptedDoor {
    private static final String YAML =
            """
            wildfly-configuration:
              subsystem:
                elytron:
                  key-store:
                    bansang:
                      path: '%s'
                      type: PKCS12
                      required: true
                      credential-reference:
                        clear-text: '${bansang.keystore.password}'
                  key-manager:
                    bansang:
                      key-store: bansang
                      credential-reference:
                        clear-text: '${bansang.keystore.password}'
                  server-ssl-context:
                    bansang:
                      key-manager: bansang
                      protocols: [TLSv1.2, TLSv1.3]
                undertow:
                  server:
                    default-server:
                      http-listener:
                        default: !remove
                      https-listener:
                        https:
                          socket-binding: https
                          ssl-context: bansang
                          enable-http2: true
                          request-parse-timeout: 30000
            """;

    private EncryptedDoor() {}

    static String yaml(Tls keys) {
        return YAML.formatted(keys.keyStore().toString().replace("'", "''"));
    }
}
