// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/destinationpage.h"

#include "wizard/methodchoice.h"
#include "wizard/notelabel.h"
#include "wizard/wording.h"

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

DestinationPage::DestinationPage(SetupDraft &draft, const SetupContext &context, QWidget *parent)
    : SetupPage(tr("Destination"), draft, parent)
    , m_folder(context.destinationFolder)
    , m_path(new QLineEdit(this))
    , m_space(wording::plainLabel({}, this))
    , m_note(new NoteLabel(this))
    , m_method(new MethodChoice(this))
{
    setTitle(tr("Choose where the copy goes"));
    setSubTitle(tr("A SQLite file on this computer: one file, no server, readable by most tools."));

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
    auto *form = new QFormLayout;
    form->addRow(tr("SQLite &file:"), field);
    form->addRow(tr("Free space:"), m_space);
    body()->addLayout(form);
    body()->addWidget(m_note);
    body()->addWidget(m_method);
    body()->addStretch(1);

    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { m_probe.ask(path()); });
    connect(&m_probe, &DestinationProbe::answered, this, &DestinationPage::showFacts);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_path, &QLineEdit::textChanged, this, &DestinationPage::pathEdited);
    connect(choose, &QPushButton::clicked, this, &DestinationPage::browse);
}

void DestinationPage::initializePage()
{
    if (!m_typed)
        m_path->setText(m_folder + u'/' + fileNameFor(draft().source.name));
    m_method->setMethod(draft().source.method);
    m_probe.ask(path()); // the drive may have changed since the last look
}

bool DestinationPage::isComplete() const
{
    return m_usable;
}

bool DestinationPage::validatePage()
{
    draft().source.destination = QStringLiteral("sqlite:") + path();
    draft().source.method = m_method->method();
    return m_usable;
}

QString DestinationPage::path() const
{
    QString text = m_path->text().trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith(QStringLiteral("sqlite:")))
        text.remove(0, 7);
    if (text == QStringLiteral("~") || text.startsWith(QStringLiteral("~/")))
        text.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(text));
}

void DestinationPage::pathEdited()
{
    m_usable = false;
    m_note->clear();
    m_space->clear();
    Q_EMIT completeChanged();
    m_delay.stop();
    if (!path().isEmpty())
        m_delay.start(afterEdit);
}

void DestinationPage::showFacts(const DestinationFacts &facts)
{
    if (facts.path != path())
        return;
    m_space->setText(facts.freeBytes < 0 ? tr("not known") : wording::bytes(facts.freeBytes));
    m_usable = !facts.isFolder && facts.writable && (!facts.exists || facts.isDatabase);
    if (facts.isFolder)
        m_note->display(NoteLabel::Level::Warning, tr("This is a folder: add the name of a file."));
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
    else if (facts.exists && facts.size > 0)
        m_note->display(NoteLabel::Level::Info,
                        tr("This SQLite file exists (%1). The copies are added to it; tables that "
                           "others made are left alone.")
                            .arg(wording::bytes(facts.size)));
    else
        m_note->display(NoteLabel::Level::Ok, tr("The file will be made, with its folder."));
    Q_EMIT completeChanged();
}

void DestinationPage::browse()
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
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_typed = true;
        m_path->setText(file);
    });
    dialog->open();
}

} // namespace tributary
