// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/sqlitepanel.h"

#include "ui/widgets/notelabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wording.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds afterEdit{300};
constexpr qsizetype longestFileName = 80;

QString scheme()
{
    return QStringLiteral("sqlite:");
}

} // namespace

QString fileNameFor(const QString &sourceName)
{
    static const QRegularExpression unwanted(QStringLiteral("[^\\p{L}\\p{N}._-]+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    QString name = sourceName.toLower().replace(unwanted, QStringLiteral("-"));
    while (name.startsWith(u'-') || name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.left(longestFileName);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("source") : name) + QStringLiteral(".sqlite");
}

QString suggestedSqlite(const SetupContext &context, const QString &sourceName)
{
    return scheme() + context.destinationFolder + u'/' + fileNameFor(sourceName);
}

bool isUsable(const DestinationFacts &facts)
{
    return !facts.isFolder && facts.writable && !facts.nameTooLong
        && (!facts.exists || facts.isDatabase);
}

SqlitePanel::SqlitePanel(const SetupContext &context, QWidget *parent)
    : DestinationPanel(parent)
    , m_context(context)
    , m_path(new QLineEdit(this))
    , m_space(makePlainLabel({}, this))
    , m_note(new NoteLabel(this))
{
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("SQLite file"));
    auto *choose = new QPushButton(tr("B&rowse…"), this);
    choose->setAccessibleName(tr("Choose the SQLite file"));
    choose->setAutoDefault(false);
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    field->setFocusProxy(m_path);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("SQLite &file:"), field);
    form->addRow(tr("Free space:"), m_space);
    form->addRow(m_note);

    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { m_probe.ask(path()); });
    connect(&m_probe, &DestinationProbe::answered, this, &SqlitePanel::showFacts);
    connect(m_path, &QLineEdit::textChanged, this, &SqlitePanel::pathEdited);
    connect(choose, &QPushButton::clicked, this, &SqlitePanel::browse);
}

void SqlitePanel::fill(const SetupDraft &draft)
{
    const QString suggestion = suggestedSqlite(m_context, draft.source.name).mid(scheme().size());
    const QString saved = draft.source.destination.startsWith(scheme())
        ? draft.source.destination.mid(scheme().size())
        : QString();
    if (m_path->text().isEmpty() && !saved.isEmpty())
        m_path->setText(saved);
    else if (m_path->text().isEmpty() || m_path->text() == m_suggested)
        m_path->setText(suggestion);
    m_suggested = suggestion;
    m_probe.ask(path()); // the drive may have changed since the last look
}

QString SqlitePanel::destination() const
{
    return scheme() + path();
}

bool SqlitePanel::isUsable() const
{
    return m_usable;
}

QString SqlitePanel::path() const
{
    QString text = m_path->text().trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith(scheme()))
        text.remove(0, scheme().size());
    if (text == QStringLiteral("~") || text.startsWith(QStringLiteral("~/")))
        text.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(QDir(m_context.destinationFolder).absoluteFilePath(text));
}

void SqlitePanel::pathEdited()
{
    m_usable = false;
    m_note->clear();
    m_space->clear();
    Q_EMIT changed();
    m_delay.stop();
    if (!path().isEmpty())
        m_delay.start(afterEdit);
}

void SqlitePanel::showFacts(const DestinationFacts &facts)
{
    if (facts.path != path())
        return;
    m_space->setText(facts.freeBytes < 0 ? tr("not known") : wording::bytes(facts.freeBytes));
    m_usable = tributary::isUsable(facts);
    if (facts.isFolder)
        m_note->display(NoteLabel::Level::Warning, tr("This is a folder: add the name of a file."));
    else if (facts.nameTooLong)
        m_note->display(NoteLabel::Level::Warning,
                        tr("This name is too long for a file: choose a shorter one."));
    else if (!facts.writable)
        m_note->display(NoteLabel::Level::Warning,
                        tr("You may not write here: choose another place."));
    else if (facts.exists && !facts.isDatabase)
        m_note->display(NoteLabel::Level::Warning,
                        tr("This file exists and is no SQLite database. It will not be "
                           "overwritten: choose another name."));
    else if (facts.networkDrive)
        m_note->display(NoteLabel::Level::Warning,
                        tr("This is a network drive (%1). SQLite files can be damaged there when "
                           "the connection is lost; "
                           "a drive of this computer is safer.")
                            .arg(facts.fileSystem));
    else if (!facts.cloudService.isEmpty())
        m_note->display(NoteLabel::Level::Warning,
                        tr("%1 synchronises this folder. It may take the file while it is being "
                           "written, or put another computer's in its place; another folder is "
                           "safer, and a whole copy can be saved here at any time.")
                            .arg(facts.cloudService));
    else if (facts.exists && facts.size > 0)
        m_note->display(NoteLabel::Level::Info,
                        tr("This SQLite file exists (%1). The copies are added to it; tables that "
                           "others made are left alone.")
                            .arg(wording::bytes(facts.size)));
    else
        m_note->display(NoteLabel::Level::Ok, tr("The file will be made, with its folder."));
    Q_EMIT changed();
}

void SqlitePanel::browse()
{
    auto *dialog = new QFileDialog(this, tr("SQLite file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->setOption(
        QFileDialog::DontConfirmOverwrite); // an existing database is added to, never overwritten
    dialog->setNameFilters({tr("SQLite files (*.sqlite *.sqlite3 *.db)"), tr("All files (*)")});
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

} // namespace tributary
