// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/reviewpage.h"

#include "engine/source/setupservice.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/scriptfile.h"
#include "wizard/commandline.h"
#include "wizard/draftrequests.h"
#include "wizard/furtherchecks.h"
#include "wizard/reviewsection.h"
#include "wizard/rolerights.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace tributary {

namespace {

constexpr int commandLines = 3;
constexpr int manyCommandLines = 6; ///< with a schedule there are three commands

} // namespace

ReviewPage::ReviewPage(SetupDraft &draft, const SetupContext &context, SetupService &service,
                       QWidget *parent)
    : SetupPage(tr("Review"), draft, parent)
    , m_passFile(context.passFile)
    , m_service(service)
    , m_rights(new RoleRights(draft, context, service, this))
    , m_further(new FurtherChecks(draft, context, service, this))
    , m_onSource(new ReviewSection(tr("On the source"), this))
    , m_onDestination(new ReviewSection(tr("On the destination"), this))
    , m_onComputer(new ReviewSection(tr("On this computer"), this))
    , m_command(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_scriptPart(makeScriptPart())
    , m_later(new QCheckBox(tr("Save &without starting"), this))
{
    setTitle(tr("Review"));
    setSubTitle(tr("This is everything that will be done."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_rights, m_further, m_onSource,
                                                          m_scriptPart, m_onDestination,
                                                          m_onComputer, makeCommandPart(), m_later})
        body()->addWidget(part);
    m_later->setObjectName(QStringLiteral("later"));
    body()->addStretch(1);
    connect(m_rights, &RoleRights::fitChanged, this, [this] {
        showItems(); // what the script has still to do
        if (m_rights->isFit())
            showNote({});
        Q_EMIT completeChanged();
        // One check at a time: the further databases wait for what the rights ask.
        if (m_rights->isFit())
            m_further->begin();
        else
            m_further->end();
    });
    connect(m_further, &FurtherChecks::fitChanged, this, &ReviewPage::completeChanged);
    connect(m_later, &QCheckBox::toggled, this, &ReviewPage::nameFinishButton);
    connect(&m_service, &SetupService::scriptsMade, this, &ReviewPage::showScripts);
}

QWidget *ReviewPage::makeScriptPart()
{
    auto *part = new QWidget(this);
    m_saveScript = new QPushButton(tr("Save the script for the &database administrator…"), part);
    m_saveScript->setObjectName(QStringLiteral("saveScript"));
    m_saveScript->setAutoDefault(false);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(m_saveScript);
    row->addStretch();
    connect(m_saveScript, &QPushButton::clicked, this, &ReviewPage::saveScript);
    return part;
}

QWidget *ReviewPage::makeCommandPart()
{
    auto *box = new QGroupBox(tr("The same on the command line"), this);
    auto *row = new QHBoxLayout(box);
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setAccessibleName(tr("Command line"));
    m_command->setLayoutDirection(Qt::LeftToRight);
    giveLines(commandLines);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the command line"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
    row->addWidget(m_command, 1, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    return box;
}

void ReviewPage::giveLines(int lines)
{
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * lines
                              + m_command->frameWidth() * 2
                              + qRound(m_command->document()->documentMargin() * 2));
}

void ReviewPage::setReport(const SourceCheckReport &report)
{
    m_report = report;
    if (!report.log)
        return;
    draft().slotsOnServer.clear();
    for (const SlotFacts &slot : report.log->slots)
        draft().slotsOnServer.insert(slot.name, slot.database);
}

void ReviewPage::initializePage()
{
    m_scripts = {};
    m_setupScripts.clear();
    m_asked = 0;
    m_rights->begin();
    const bool makesRole = draft().role.way != UserWay::Login;
    m_scriptPart->setVisible(makesRole);
    m_saveScript->setEnabled(false);
    m_later->setChecked(!draft().startNow);
    m_saveScript->setText(draft().furtherDatabases.isEmpty()
                              ? tr("Save the script for the &database administrator…")
                              : tr("Save the scripts for the &database administrator…"));
    if (makesRole)
        askForNextScript();
    showNote(isRoleAwaited(draft())
                 ? tr("The new user cannot log in yet. Close the assistant: it goes on here once "
                      "the script has been run.")
                 : QString());
    showItems();
    SavedSource source = draft().source;
    source.connection = sourceConnection(draft());
    const QString commands = setupCommandLines(source);
    m_command->setPlainText(commands);
    giveLines(commands.contains(u'\n') ? manyCommandLines : commandLines);
    nameFinishButton();
    Q_EMIT completeChanged();
}

void ReviewPage::cleanupPage()
{
    // The base class would reset fields; the answers stay. A closed assistant comes here, too.
    m_rights->end();
    m_further->end();
}

void ReviewPage::askForNextScript()
{
    const QString database = setupDatabases(draft()).at(m_setupScripts.size());
    SourceCheckRequest source = checkRequest(draft(), m_passFile, false);
    source.connection.database = database;
    m_asked = m_service.makeScripts(source, scriptRequest(draft(), database));
}

void ReviewPage::showScripts(int number, const SetupScripts &scripts)
{
    if (number != m_asked || scripts.error)
        return; // the page of the user says what is wrong with it
    if (m_setupScripts.isEmpty()) {
        m_scripts = scripts;
        showItems();
    }
    m_setupScripts.append(scripts.setup);
    const bool complete = m_setupScripts.size() == setupDatabases(draft()).size();
    m_saveScript->setEnabled(complete);
    if (!complete)
        askForNextScript();
}

void ReviewPage::saveScript()
{
    const bool several = m_setupScripts.size() > 1;
    auto *dialog = new QFileDialog(this,
                                   several ? tr("Folder for the scripts, one for each database")
                                           : tr("Script for the database administrator"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (several) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("sql"));
        dialog->selectFile(draft().role.name + QStringLiteral(".sql"));
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            several ? &ReviewPage::writeScripts : &ReviewPage::writeScript);
    dialog->open();
}

void ReviewPage::writeScript(const QString &path)
{
    if (const Status written = writeScriptFile(path, m_scripts.setup); written)
        noteHandedOver();
    else
        showNote(written.error().message);
}

void ReviewPage::writeScripts(const QString &folder)
{
    const QStringList names = scriptFileNames(setupDatabases(draft()), QStringLiteral("setup"));
    const QDir place(folder);
    // A dialog for folders asks nobody before files in them are replaced.
    for (const QString &name : names) {
        if (place.exists(name)) {
            showNote(tr("%1 is there already: nothing was saved. Choose another folder.")
                         .arg(place.filePath(name)));
            return;
        }
    }
    for (qsizetype number = 0; number < names.size(); ++number) {
        const QString path = place.filePath(names.at(number));
        if (const Status written = writeScriptFile(path, m_setupScripts.at(number)); !written) {
            showNote(written.error().message);
            return;
        }
    }
    noteHandedOver();
    showNote(tr("Saved in %1: %2. Each is run in its own database.")
                 .arg(folder, names.join(QStringLiteral(", "))));
}

void ReviewPage::noteHandedOver()
{
    draft().role.handedOver = true;
    // The user that the assistant has made is as it is until a script is run.
    if (draft().role.way == UserWay::Script)
        draft().role.given = choiceMark(draft());
    showItems();
}

void ReviewPage::showItems()
{
    m_onSource->display(sourceItems(draft(), m_report, m_scripts));
    m_onDestination->display(destinationItems(draft()));
    m_onComputer->display(computerItems(draft()));
}

bool ReviewPage::isComplete() const
{
    return !isRoleAwaited(draft()) && m_rights->isFit() && m_further->isFit();
}

void ReviewPage::collect()
{
    draft().startNow = !m_later->isChecked();
}

bool ReviewPage::validatePage()
{
    collect();
    return isComplete();
}

void ReviewPage::nameFinishButton()
{
    setButtonText(QWizard::FinishButton, m_later->isChecked() ? tr("&Save") : tr("&Start sync"));
}

} // namespace tributary
