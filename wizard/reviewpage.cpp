// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/reviewpage.h"

#include "engine/source/logfacts.h"
#include "wizard/commandline.h"
#include "wizard/wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWizard>

namespace tributary {

namespace {

constexpr int commandLines = 3;

QString bulleted(const QStringList &sentences)
{
    return QStringLiteral("• ") + sentences.join(QStringLiteral("\n• "));
}

} // namespace

ReviewPage::ReviewPage(SetupDraft &draft, QWidget *parent)
    : SetupPage(tr("Review"), draft, parent)
    , m_onSource(addSection(tr("On the source")))
    , m_onComputer(addSection(tr("On this computer")))
    , m_command(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_later(new QCheckBox(tr("Save &without starting"), this))
{
    setTitle(tr("Review"));
    setSubTitle(tr("This is everything that will be done."));
    body()->addWidget(makeCommandPart());
    m_later->setObjectName(QStringLiteral("later"));
    body()->addWidget(m_later);
    body()->addStretch(1);
    connect(m_later, &QCheckBox::toggled, this, &ReviewPage::nameFinishButton);
}

QLabel *ReviewPage::addSection(const QString &title)
{
    auto *box = new QGroupBox(title, this);
    auto *column = new QVBoxLayout(box);
    QLabel *text = wording::plainLabel({}, box);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(title);
    column->addWidget(text);
    body()->addWidget(box);
    return text;
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
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * commandLines
                              + m_command->frameWidth() * 2
                              + qRound(m_command->document()->documentMargin() * 2));
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the command line"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
    row->addWidget(m_command, 1, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    return box;
}

void ReviewPage::initializePage()
{
    const SavedSource &source = draft().source;
    QString file = source.destination;
    file.remove(0, file.indexOf(u':') + 1);
    const QString tables = source.tables.isEmpty()
        ? tr("Reads all tables that %1 can read, in one snapshot.").arg(source.connection.user)
        : tr("Reads the chosen tables (%1) in one snapshot.")
              .arg(wording::count(source.tables.size()));
    const QString place = source.connection.displayName();
    const QString slot = defaultSlotName(source.connection.database);
    QStringList onSource{tr("Nothing is written, created or changed in %1.").arg(place), tables};
    if (source.followsLog())
        onSource = {
            tr("The publication %1 and the replication slot %1 are made in %2.").arg(slot, place),
            tables, tr("Then reads what changes from the server's log."),
            tr("The server keeps its log until it was read: when you no longer sync, drop "
               "the slot with \"tributary-cli slot ... drop\", or it fills the server's disk.")};
    m_onSource->setText(bulleted(onSource));
    m_onSource->setAccessibleName(tr("On the source: %1").arg(m_onSource->text()));

    QString password = tr("The password is not kept: it is asked for when it is needed.");
    if (draft().keepPassword)
        password = tr("The password goes into the keyring, and nowhere else.");
    else if (draft().password.isEmpty())
        password = tr("No password was needed, or it stands in ~/.pgpass.");
    const QString writes = source.followsLog()
        ? tr("Writes the tables into %1, then applies every change to them; tables whose changes "
             "cannot be followed are copied in full in each run.")
        : tr("Writes the tables into %1; each replaces its copy from before once it is complete.");
    m_onComputer->setText(
        bulleted({writes.arg(file), tr("Saves the source as \"%1\".").arg(source.name), password}));
    m_onComputer->setAccessibleName(tr("On this computer: %1").arg(m_onComputer->text()));
    m_command->setPlainText(syncCommandLine(source));
    nameFinishButton();
}

bool ReviewPage::validatePage()
{
    draft().startNow = !m_later->isChecked();
    return true;
}

void ReviewPage::nameFinishButton()
{
    setButtonText(QWizard::FinishButton, m_later->isChecked() ? tr("&Save") : tr("&Start sync"));
}

} // namespace tributary
