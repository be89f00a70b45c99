// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setuptab.h"

#include "engine/core/shellword.h"
#include "engine/source/logfacts.h"
#include "ui/icons.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/schedulepanel.h"
#include "ui/widgets/scriptview.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tributary {

namespace {

/// The catalogue's advice is the command line's; the window asks.
CheckResult forTheWindow(CheckResult result)
{
    if (result.errorId == makeError(ErrorKind::PasswordNeeded).id()) {
        result.errorId.clear();
        result.actions = {SetupTab::tr("\"Check again\" asks for the password.")};
    }
    return result;
}

QString commandFor(const QString &verb, const SavedSource &source)
{
    return QStringLiteral("tributary-cli %1 %2").arg(verb, shellWord(source.name));
}

QString methodOption(const SavedSource &source)
{
    return QStringLiteral(" --method ")
        + (source.followsLog() ? QStringLiteral("log") : QStringLiteral("full"));
}

} // namespace

SetupTab::SetupTab(SchedulePanel *schedule, QWidget *parent)
    : QWidget(parent)
    , m_schedule(schedule)
    , m_facts(new QGroupBox(tr("What is set up"), this))
    , m_checks(new CheckList(this))
    , m_check(new QPushButton(icon(Icon::Retry), tr("Chec&k again"), this))
    , m_checkCommand(new QLineEdit(this))
    , m_scripts(new ScriptView(this))
    , m_make(new QPushButton(tr("Make the sc&ripts"), this))
    , m_shared(new NoteLabel(this))
    , m_scriptCommand(new QLineEdit(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(makeFacts());
    auto *when = new QGroupBox(tr("When it is synced"), content);
    auto *whenColumn = new QVBoxLayout(when);
    whenColumn->addWidget(m_schedule);
    column->addWidget(when);
    column->addWidget(makeChecks());
    column->addWidget(makeScripts());
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);
}

QWidget *SetupTab::makeFacts()
{
    m_factRows = new QFormLayout(m_facts);
    m_factRows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return m_facts;
}

QWidget *SetupTab::makeCommand(QLineEdit *line, const QString &name)
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setLayoutDirection(Qt::LeftToRight); // a command reads so everywhere
    line->setAccessibleName(name);
    auto *copy = new QPushButton(tr("Copy"), part);
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    connect(copy, &QPushButton::clicked, line,
            [line] { QGuiApplication::clipboard()->setText(line->text()); });
    auto *title = new QLabel(tr("On the command line:"), part);
    title->setTextFormat(Qt::PlainText);
    row->addWidget(title);
    row->addWidget(line, 1);
    row->addWidget(copy);
    return part;
}

QWidget *SetupTab::makeChecks()
{
    auto *group = new QGroupBox(tr("Checks"), this);
    auto *column = new QVBoxLayout(group);
    m_check->setObjectName(QStringLiteral("checkAgain"));
    m_checks->clear(tr("Not checked since the window was opened."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_checks);
    column->addWidget(makeCommand(m_checkCommand, tr("Command line of the check")));
    connect(m_check, &QPushButton::clicked, this, &SetupTab::checkRequested);
    return group;
}

QWidget *SetupTab::makeScripts()
{
    auto *group = new QGroupBox(tr("Scripts for the database administrator"), this);
    auto *column = new QVBoxLayout(group);
    m_make->setObjectName(QStringLiteral("makeScripts"));
    m_scripts->offerBoth();
    m_scripts->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_make);
    row->addWidget(
        makePlainLabel(tr("One makes the read-only user and what following changes needs, the "
                          "other takes it all away again. Nothing is run."),
                       group),
        1);
    column->addLayout(row);
    column->addWidget(m_shared);
    column->addWidget(m_scripts);
    column->addWidget(makeCommand(m_scriptCommand, tr("Command line of the script")));
    connect(m_make, &QPushButton::clicked, this, &SetupTab::scriptsRequested);
    return group;
}

void SetupTab::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *label = makeSelectableLabel(value, m_facts);
    label->setAccessibleName(tr("%1: %2", "a fact and its value").arg(name, value));
    m_factRows->addRow(tr("%1:", "name of a fact").arg(name), label);
}

void SetupTab::showFacts(const SavedSource &source)
{
    while (m_factRows->rowCount() > 0)
        m_factRows->removeRow(0);
    const ConnInfo &from = source.connection;
    const auto orUsual = [&from](const QString &name) {
        return name.isEmpty() ? defaultSlotName(from.database) : name;
    };
    addFact(tr("Server"), tr("%1, port %2").arg(from.host, from.port));
    addFact(tr("Database"), from.database);
    addFact(tr("User"), from.user);
    addFact(tr("Encryption"), from.sslMode);
    if (!from.tunnel.host.isEmpty())
        addFact(tr("SSH tunnel"), tr("over %1").arg(from.tunnel.host));
    addFact(tr("Destination"), source.destination);
    if (source.followsLog()) {
        addFact(tr("Method"), tr("Changes are followed (log)"));
        addFact(tr("Plugin"),
                source.plugin.isEmpty() ? tr("as the slot has it, else pgoutput") : source.plugin);
        addFact(tr("Slot"), orUsual(source.slot));
        if (source.plugin != u"wal2json")
            addFact(tr("Publication"), orUsual(source.publication));
        addFact(tr("Deleted rows"),
                source.keepDeleted ? tr("stay in the copy, marked") : tr("are removed"));
    } else {
        addFact(tr("Method"), tr("Every table is copied in each run (full)"));
    }
    addFact(tr("Tables"),
            source.tables.isEmpty()
                ? tr("all that can be read")
                : tr("%n chosen", "tables", static_cast<int>(source.tables.size())));
    const auto made = [&source](const char *what) {
        return source.made.value(QLatin1String(what));
    };
    QStringList all;
    if (!made("role").isEmpty())
        all.append(tr("user %1").arg(made("role")));
    if (!made("slot").isEmpty())
        all.append(tr("slot %1").arg(made("slot")));
    if (!made("publication").isEmpty())
        all.append(tr("publication %1").arg(made("publication")));
    addFact(tr("Made on the server"),
            all.isEmpty() ? tr("nothing that is known of") : all.join(QStringLiteral(", ")));
}

void SetupTab::setSource(const SavedSource &source, const QStringList &shared)
{
    showFacts(source);
    m_checkCommand->setText(commandFor(QStringLiteral("check"), source) + methodOption(source));
    const QString role = source.made.value(QStringLiteral("role"), source.connection.user);
    m_scriptCommand->setText(commandFor(QStringLiteral("script"), source)
                             + QStringLiteral(" --role ") + shellWord(role) + methodOption(source));
    for (QLineEdit *line : {m_checkCommand, m_scriptCommand})
        line->setCursorPosition(0);
    if (shared.isEmpty())
        m_shared->clear();
    else
        m_shared->display(NoteLabel::Level::Info,
                          tr("Other sources use this, too, so the undo script leaves it: %1")
                              .arg(shared.join(QStringLiteral(", "))));
}

void SetupTab::beginCheck()
{
    m_check->setEnabled(false);
    m_checks->begin();
}

void SetupTab::putCheck(const CheckResult &result)
{
    m_checks->put(forTheWindow(result));
}

void SetupTab::finishCheck(const SourceCheckReport &report)
{
    SourceCheckReport shown = report;
    for (CheckResult &result : shown.checks)
        result = forTheWindow(result);
    m_checks->finish(shown);
    m_check->setEnabled(true);
}

void SetupTab::beginScripts()
{
    m_make->setEnabled(false);
    m_scripts->show();
    m_scripts->begin();
}

void SetupTab::showScripts(const QString &setup, const QString &undo)
{
    m_make->setEnabled(true);
    m_scripts->display(setup, undo);
}

void SetupTab::failScripts(const Error &error)
{
    m_make->setEnabled(true);
    QStringList lines{error.message};
    for (const QString &action : error.actions)
        lines.append(QStringLiteral("• ") + action);
    m_scripts->fail(lines.join(u'\n'));
}

} // namespace tributary
