<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Formatting</name>
    <message numerus="yes">
        <source>%1 rows/s</source>
        <translation>
            <numerusform>%1 row/s</numerusform>
            <numerusform>%1 rows/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 days</source>
        <translation>
            <numerusform>about %1 day</numerusform>
            <numerusform>about %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n table(s) failed; the others are up to date.</source>
        <translation>
            <numerusform>%n table failed; the others are up to date.</numerusform>
            <numerusform>%n tables failed; the others are up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>%1 row was copied.</numerusform>
            <numerusform>%1 rows were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSentences</name>
    <message numerus="yes">
        <source>%1 rows copied</source>
        <translation>
            <numerusform>%1 row copied</numerusform>
            <numerusform>%1 rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes applied</source>
        <translation>
            <numerusform>%1 change applied</numerusform>
            <numerusform>%1 changes applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last copied on %1: %2 rows.</source>
        <translation>
            <numerusform>Last copied on %1: %2 row.</numerusform>
            <numerusform>Last copied on %1: %2 rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %2 tables have been read.</source>
        <translation>
            <numerusform>Copying: %1 of %2 table have been read.</numerusform>
            <numerusform>Copying: %1 of %2 tables have been read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables failed; the others are up to date as of %3.</source>
        <translation>
            <numerusform>%1 of %2 table failed; the others are up to date as of %3.</numerusform>
            <numerusform>%1 of %2 tables failed; the others are up to date as of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows or more</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 of %2 row or more</numerusform>
            <numerusform>%1 of %2 rows or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) copied again as of %1.</source>
        <translation>
            <numerusform>%n table copied again as of %1.</numerusform>
            <numerusform>%n tables copied again as of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) could not be copied again; the old copies stay.</source>
        <translation>
            <numerusform>%n table could not be copied again; the old copy stays.</numerusform>
            <numerusform>%n tables could not be copied again; the old copies stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotBlockers</name>
    <message numerus="yes">
        <source>%n prepared transaction(s)</source>
        <translation>
            <numerusform>%n prepared transaction</numerusform>
            <numerusform>%n prepared transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives up slots that were not read for %n seconds; a full copy is needed then.</source>
        <translation>
            <numerusform>The server gives up slots that were not read for %n second; a full copy is needed then.</numerusform>
            <numerusform>The server gives up slots that were not read for %n seconds; a full copy is needed then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transactions of the server&apos;s processes %1 have been writing for up to %n minutes; a slot has to wait for them.</source>
        <translation>
            <numerusform>Transactions of the server&apos;s processes %1 have been writing for up to %n minute; a slot has to wait for them.</numerusform>
            <numerusform>Transactions of the server&apos;s processes %1 have been writing for up to %n minutes; a slot has to wait for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables</source>
        <translation>
            <numerusform>%1 of %n table</numerusform>
            <numerusform>%1 of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>%n schema</numerusform>
            <numerusform>%n schemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The login &quot;%1&quot; may have %n connections at once</source>
        <translation>
            <numerusform>The login &quot;%1&quot; may have %n connection at once</numerusform>
            <numerusform>The login &quot;%1&quot; may have %n connections at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database &quot;%1&quot; takes %n connections at once</source>
        <translation>
            <numerusform>The database &quot;%1&quot; takes %n connection at once</numerusform>
            <numerusform>The database &quot;%1&quot; takes %n connections at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n connections at once</source>
        <translation>
            <numerusform>The server takes %n connection at once</numerusform>
            <numerusform>The server takes %n connections at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for the %n connections that a run takes.</source>
        <translation>
            <numerusform>There is room for the %n connection that a run takes.</numerusform>
            <numerusform>There is room for the %n connections that a run takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To follow changes takes at least %n.</source>
        <translation>
            <numerusform>To follow changes takes at least %n.</numerusform>
            <numerusform>To follow changes takes at least %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n, and cannot begin with less than %1.</source>
        <translation>
            <numerusform>A run takes up to %n, and cannot begin with less than %1.</numerusform>
            <numerusform>A run takes up to %n, and cannot begin with less than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n; with less it is slower.</source>
        <translation>
            <numerusform>A run takes up to %n; with less it is slower.</numerusform>
            <numerusform>A run takes up to %n; with less it is slower.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message numerus="yes">
        <source>%1 row(s) that had been kept after their deletion were removed from the copies: this run does not keep deleted rows.</source>
        <translation>
            <numerusform>%1 row that had been kept after its deletion was removed from the copies: this run does not keep deleted rows.</numerusform>
            <numerusform>%1 rows that had been kept after their deletion were removed from the copies: this run does not keep deleted rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifySentences</name>
    <message numerus="yes">
        <source>Stopped. %n tables were compared before.</source>
        <translation>
            <numerusform>Stopped. %n table was compared before.</numerusform>
            <numerusform>Stopped. %n tables were compared before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables differ%3: missing rows %4, extra rows %5, different rows %6.</source>
        <translation>
            <numerusform>%1 of %2 table differs%3: missing rows %4, extra rows %5, different rows %6.</numerusform>
            <numerusform>%1 of %2 tables differ%3: missing rows %4, extra rows %5, different rows %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables could not be compared; the others are equal%3.</source>
        <translation>
            <numerusform>%1 of %2 table could not be compared; the others are equal%3.</numerusform>
            <numerusform>%1 of %2 tables could not be compared; the others are equal%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1: %2.</source>
        <translation>
            <numerusform>%n table has as many rows as the source%1: %2.</numerusform>
            <numerusform>%n tables have as many rows as the source%1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1; %2 of %3 rows were compared, and are equal.</source>
        <translation>
            <numerusform>%n table has as many rows as the source%1; %2 of %3 rows were compared, and are equal.</numerusform>
            <numerusform>%n tables have as many rows as the source%1; %2 of %3 rows were compared, and are equal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables, %1 rows equal%2.</source>
        <translation>
            <numerusform>%n table, %1 rows equal%2.</numerusform>
            <numerusform>%n tables, %1 rows equal%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remarks are in the list of tables.</source>
        <translation>
            <numerusform>%n more remark is in the list of tables.</numerusform>
            <numerusform>%n more remarks are in the list of tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables: %1.</source>
        <translation>
            <numerusform>%n table: %1.</numerusform>
            <numerusform>%n tables: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 differences are listed.</source>
        <translation>
            <numerusform>%1 of %2 difference is listed.</numerusform>
            <numerusform>%1 of %2 differences are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::BrowsedTableModel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ChangesPage</name>
    <message numerus="yes">
        <source>This is looked at again every %n seconds; or choose full copies for now.</source>
        <translation>
            <numerusform>This is looked at again every second; or choose full copies for now.</numerusform>
            <numerusform>This is looked at again every %n seconds; or choose full copies for now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n columns differ.</source>
        <translation>
            <numerusform>%n column differs.</numerusform>
            <numerusform>%n columns differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DataPage</name>
    <message numerus="yes">
        <source>%1 rows (%2) were exported to %3.</source>
        <translation>
            <numerusform>%1 row (%2) was exported to %3.</numerusform>
            <numerusform>%1 rows (%2) were exported to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ExportBar</name>
    <message numerus="yes">
        <source>Exporting %1: %2 rows, %3</source>
        <translation>
            <numerusform>Exporting %1: %2 row, %3</numerusform>
            <numerusform>Exporting %1: %2 rows, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FurtherChecks</name>
    <message numerus="yes">
        <source>Together the databases take %n new replication slots, one each.</source>
        <translation>
            <numerusform>Together the databases take %n new replication slot, one each.</numerusform>
            <numerusform>Together the databases take %n new replication slots, one each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has %n free: ask for a higher max_replication_slots, or set up fewer databases.</source>
        <translation>
            <numerusform>The server has %n free: ask for a higher max_replication_slots, or set up fewer databases.</numerusform>
            <numerusform>The server has %n free: ask for a higher max_replication_slots, or set up fewer databases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RowCopier</name>
    <message numerus="yes">
        <source>%1 rows are in the clipboard.</source>
        <translation>
            <numerusform>%1 row is in the clipboard.</numerusform>
            <numerusform>%1 rows are in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message numerus="yes">
        <source>&amp;Remove the passwords of %n source(s) from the keyring</source>
        <translation>
            <numerusform>&amp;Remove the password of %n source from the keyring</numerusform>
            <numerusform>&amp;Remove the passwords of %n sources from the keyring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SetupTab</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>tables</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SqlPane</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TablePane</name>
    <message numerus="yes">
        <source>The first %1 rows. A filter or an export shows others.</source>
        <translation>
            <numerusform>The first %1 row. A filter or an export shows others.</numerusform>
            <numerusform>The first %1 rows. A filter or an export shows others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows</source>
        <translation>
            <numerusform>The first %1 row</numerusform>
            <numerusform>The first %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TableTreeModel</name>
    <message numerus="yes">
        <source>Schema %1, %2 of %3 tables chosen</source>
        <translation>
            <numerusform>Schema %1, %2 of %3 table chosen</numerusform>
            <numerusform>Schema %1, %2 of %3 tables chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows</source>
        <translation>
            <numerusform>about %1 row</numerusform>
            <numerusform>about %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TablesPage</name>
    <message numerus="yes">
        <source>%1 of %2 tables chosen</source>
        <translation>
            <numerusform>%1 of %2 table chosen</numerusform>
            <numerusform>%1 of %2 tables chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, and some tables that the server has not counted</source>
        <translation>
            <numerusform>%1 row, and some tables that the server has not counted</numerusform>
            <numerusform>%1 rows, and some tables that the server has not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::VerifyTableModel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows copied again, %2 removed</source>
        <translation>
            <numerusform>%1 row copied again, %2 removed</numerusform>
            <numerusform>%1 rows copied again, %2 removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::WayChoice</name>
    <message numerus="yes">
        <source>It could change or delete the rows of %n tables: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>
            <numerusform>It could change or delete the rows of %n table: %1. Nothing here does, but a user that can only read is safer.</numerusform>
            <numerusform>It could change or delete the rows of %n tables: %1. Nothing here does, but a user that can only read is safer.</numerusform>
        </translation>
    </message>
</context>
</TS>
