package org.bluepencil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same entities in plain SQLite tables: the JSON by id, and the names with an index, as one would begin. */
final class PlainTable implements Lookups.Store {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final PreparedStatement byName;
    private final PreparedStatement byId;

    private PlainTable(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        byName = connection.prepareStatement(
                "SELECT e.json FROM name n JOIN entity e ON e.id = n.entity WHERE n.name = ?");
        byId = connection.prepareStatement("SELECT json FROM entity WHERE id = ?");
    }

    static PlainTable of(EntityGenerator generator, long count, Path file) throws IOException {
        try {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA synchronous = OFF");
                statement.executeUpdate("CREATE TABLE entity (id TEXT PRIMARY KEY, json TEXT)");
                statement.executeUpdate("CREATE TABLE name (name TEXT, entity TEXT)");
                fill(connection, generator, count);
                statement.executeUpdate("CREATE INDEX by_name ON name (name)");
                connection.commit();
            }
            return new PlainTable(file);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void fill(Connection connection, EntityGenerator generator, long count)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (PreparedStatement entity = connection.prepareStatement("INSERT INTO entity VALUES (?, ?)");
                PreparedStatement name = connection.prepareStatement("INSERT INTO name VALUES (?, ?)")) {
            for (long number = 1; number <= count; number++) {
                line.reset();
                generator.write(number, line);
                entity.setString(1, "Q" + number);
                entity.setString(2, line.toString(StandardCharsets.UTF_8));
                entity.executeUpdate();
                name.setString(1, EntityGenerator.name(number));
                name.setString(2, "Q" + number);
                name.executeUpdate();
            }
        }
    }

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public boolean findsName(String name) {
        return finds(byName, name);
    }

    @Override
    public boolean findsEntity(long number) {
        return finds(byId, "Q" + number);
    }

    private static boolean finds(PreparedStatement query, String key) {
        try {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && JSON.readTree(rows.getString(1)).has("labels");
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
