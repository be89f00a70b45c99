// SPDX-License-Identifier: GPL-3.0-or-later
// RandomWorkload's changes of the tables' shapes.

#include "tests/support/randomworkload.h"

namespace tributary::test {

void RandomWorkload::alter()
{
    settle(); // a prepared transaction holds locks
    const WorkModel before = m_model;
    RandomWriter &writer = *m_writers.front();
    const int kind = m_dice.roll(100);
    if (kind < 5) {
        writer.exec("VACUUM FULL " + m_dice.pick(m_model.tables).name);
        return;
    }
    const bool withRows = m_dice.chance(40);
    writer.exec("BEGIN");
    bool done = !withRows || writer.work(3);
    done = done && writer.exec(alteration());
    done = done && (!withRows || writer.work(3));
    done = writer.exec(done ? "COMMIT" : "ROLLBACK") && done;
    if (done)
        return;
    m_model.tables = before.tables;
    m_model.labels = before.labels;
}

QByteArray RandomWorkload::alteration()
{
    WorkTable &table = m_model.tables[m_dice.roll(static_cast<int>(m_model.tables.size()))];
    if (!table.isAlterable)
        return "ALTER TABLE " + table.name + " ALTER v SET STATISTICS 10";
    const int kind = m_dice.roll(100);
    if (kind < 55)
        return columnAlteration(table);
    // One that is copied in full gets a new copy, and the one under the old name stays.
    if (kind < 62 && table.name != "bare") {
        const QByteArray old = std::exchange(table.name, newName("renamed_"));
        return "ALTER TABLE " + old + " RENAME TO " + table.name;
    }
    if (kind < 69) {
        const int which = m_dice.roll(static_cast<int>(m_model.labels.size()));
        const QByteArray old = std::exchange(m_model.labels[which], newName("mood_"));
        return "ALTER TYPE mood RENAME VALUE '" + old + "' TO '" + m_model.labels[which] + '\'';
    }
    if (kind < 76) {
        const QByteArray name = newName("made_");
        m_model.mayPrepare = false;
        m_model.tables.append(
            {.name = name, .keys = {{"id", "int"}}, .columns = {{"v", "text"}, {"n", "numeric"}}});
        return "CREATE TABLE " + name + " (id int PRIMARY KEY, v text, n numeric); INSERT INTO "
            + name + " SELECT g, 'v' || g, g FROM generate_series(1, 5) g";
    }
    if (kind < 80 && table.name.startsWith("made_")) {
        m_model.mayPrepare = false;
        table.columns = {{"w", "int"}, {"v", "text"}};
        return "DROP TABLE " + table.name + "; CREATE TABLE " + table.name
            + " (w int, id int PRIMARY KEY, v text); INSERT INTO " + table.name
            + " VALUES (1, 1, 'again')";
    }
    if (kind < 85 && !table.keys.isEmpty() && !table.isPartitioned)
        return "CLUSTER " + table.name + " USING " + table.name + "_pkey";
    if (kind < 90 && !table.keys.isEmpty())
        return "ALTER TABLE " + table.name + " REPLICA IDENTITY "
            + (m_dice.chance(50) ? "FULL" : "DEFAULT");
    for (WorkTable &each : m_model.tables) {
        if (each.isPartitioned)
            return partitionAlteration(each);
    }
    return "SELECT 1";
}

QByteArray RandomWorkload::columnAlteration(WorkTable &table)
{
    const QByteArray alter = "ALTER TABLE " + table.name + ' ';
    const int which = m_dice.roll(static_cast<int>(table.columns.size()));
    const WorkColumn old = table.columns[which];
    const QByteArray type = m_dice.pick(randomTypes());
    constexpr int kinds = 10;
    switch (m_dice.roll(kinds)) {
    case 0: {
        const WorkColumn added{newName("c_"), type};
        table.columns.append(added);
        return alter + "ADD " + added.name + ' ' + type;
    }
    case 1: {
        const WorkColumn added{newName("c_"), type};
        table.columns.append(added);
        return alter + "ADD " + added.name + ' ' + type + " DEFAULT "
            + randomLiteral(m_dice, type, false, m_model.labels);
    }
    case 2: {
        const WorkColumn added{newName("c_"), "float8"};
        table.columns.append(added);
        return alter + "ADD " + added.name + " float8 DEFAULT random()";
    }
    case 3:
        if (table.columns.size() < 3)
            return alter + "ADD " + newName("unused_") + " int DEFAULT 5";
        table.columns.removeAt(which);
        return alter + "DROP " + old.name;
    case 4:
        table.columns[which].name = newName("c_");
        return alter + "RENAME " + old.name + " TO " + table.columns[which].name;
    case 5:
        if (old.type == "large")
            return alter + "ALTER " + old.name + " SET STORAGE EXTENDED";
        table.columns[which].type = "text";
        return alter + "ALTER " + old.name + " TYPE text USING 'x' || " + old.name + "::text";
    case 6:
        if (old.type != "int")
            return alter + "ALTER " + old.name + " SET DEFAULT NULL";
        table.columns[which].type = "bigint";
        return alter + "ALTER " + old.name + " TYPE bigint USING " + old.name + " * 10::bigint";
    case 7: {
        // The old name means another column from now on.
        table.columns[which].name = newName("c_");
        table.columns.append({old.name, type});
        return alter + "RENAME " + old.name + " TO " + table.columns[which].name + "; " + alter
            + "ADD " + old.name + ' ' + type;
    }
    case 8:
        table.columns[which].type = type;
        return alter + "DROP " + old.name + "; " + alter + "ADD " + old.name + ' ' + type;
    default:
        if (table.keys.isEmpty() || table.hasGenerated)
            return alter + "ALTER " + old.name + " DROP NOT NULL";
        table.hasGenerated = true;
        if (table.keys.first().type != "int")
            return alter + "ADD " + newName("generated_")
                + " text GENERATED ALWAYS AS (k || '!') STORED";
        return alter + "ADD " + newName("generated_") + " int GENERATED ALWAYS AS ("
            + table.keys.first().name + " % 100) STORED";
    }
}

QByteArray RandomWorkload::partitionAlteration(WorkTable &table)
{
    constexpr int firstRegion = 20;
    const int kind = m_dice.roll(3);
    const auto bounds = [](int number) -> QByteArray {
        return " FOR VALUES FROM (" + QByteArray::number(firstRegion + number * 10) + ") TO ("
            + QByteArray::number(firstRegion + (number + 1) * 10) + ')';
    };
    if (kind == 0 && !m_attached.isEmpty()) {
        m_model.mayPrepare = false;
        return "ALTER TABLE " + table.name + " DETACH PARTITION " + m_attached.takeLast();
    }
    const QByteArray name = newName("parts_");
    const int number = m_partitions++;
    m_attached.append(name);
    const QByteArray region = QByteArray::number(firstRegion + number * 10);
    if (kind == 1)
        return "CREATE TABLE " + name + " PARTITION OF " + table.name + bounds(number)
            + "; INSERT INTO " + table.name + " (id, region) VALUES (1, " + region + ")";
    return "CREATE TABLE " + name + " (LIKE " + table.name + " INCLUDING GENERATED); INSERT INTO "
        + name + " (id, region) VALUES (1, " + region + "); ALTER TABLE " + table.name
        + " ATTACH PARTITION " + name + bounds(number);
}

} // namespace tributary::test
