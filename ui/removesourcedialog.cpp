// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/removesourcedialog.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

RemoveSourceDialog::RemoveSourceDialog(const QString &name, const QString &destination,
                                       QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_state(makePlainLabel())
    , m_script(new QPushButton(tr("Save &undo script…")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(tr("Remove source"));
    auto *layout = new QVBoxLayout(this);
    auto *question = makePlainLabel(tr("Remove \"%1\" from the list?").arg(name));
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    layout->addWidget(question);
    layout->addWidget(makePlainLabel(tr("What was copied stays where it is: %1").arg(destination)));

    auto *server = new QGroupBox(tr("On the server"));
    server->setLayout(m_column);
    m_column->addWidget(m_state);
    say(tr("Nothing was made on the server for it."));
    layout->addWidget(server);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_remove, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_script, QDialogButtonBox::ActionRole);
    m_script->hide();
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // nothing is lost by Return
    layout->addWidget(buttons);
    connect(m_remove, &QPushButton::clicked, this, &RemoveSourceDialog::submit);
    connect(m_script, &QPushButton::clicked, this, &RemoveSourceDialog::undoScriptRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

void RemoveSourceDialog::say(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void RemoveSourceDialog::setLooking()
{
    say(tr("Looking at what was made on the server…"));
    m_remove->setEnabled(false);
}

void RemoveSourceDialog::setObjects(const QList<MadeObject> &objects)
{
    m_remove->setEnabled(true);
    say(objects.isEmpty() ? tr("Nothing of it is left on the server.") : QString());
    for (const MadeObject &object : objects)
        addObject(object);
    // Without a user of its own there is nothing that a script would undo.
    m_script->setVisible(std::ranges::any_of(
        objects, [](const MadeObject &object) { return object.kind == MadeObject::Kind::Role; }));
    // What is wrapped needs more height than the size hint has for it.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void RemoveSourceDialog::addObject(const MadeObject &object)
{
    QString text;
    QString sentence;
    switch (object.kind) {
    case MadeObject::Kind::Slot:
        text = tr("Drop the replication slot \"%1\"").arg(object.name);
        sentence = object.inUse
            ? tr("It is being read now: stop whatever follows it first.")
            : tr("As long as it is there the server keeps its log for it, and the disk fills.");
        break;
    case MadeObject::Kind::Publication:
        text = tr("Drop the publication \"%1\"").arg(object.name);
        sentence = tr("It does no harm, but nobody needs it any more.");
        break;
    case MadeObject::Kind::Role:
        text = tr("Drop the user \"%1\"").arg(object.name);
        sentence = tr("It was made for this source.");
        break;
    }
    if (!object.ours)
        sentence = tr("It was there before, and others may use it.");
    if (!object.removable && object.kind == MadeObject::Kind::Role)
        sentence += u' '
            + tr("It holds rights: an administrator can take them and the user away with the undo "
                 "script.");
    else if (!object.removable)
        sentence += u' ' + tr("An administrator can take it away: %1").arg(dropSql(object));
    auto *box = new QCheckBox(withoutMnemonic(text));
    box->setChecked(object.removable && object.ours && !object.inUse);
    box->setEnabled(object.removable);
    box->setAccessibleDescription(sentence);
    auto *note = makePlainLabel(sentence);
    note->setIndent(fontMetrics().averageCharWidth() * 4);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(box);
    m_column->addWidget(note);
    // Now, and not by the next event: what is hidden counts for no height.
    box->show();
    note->show();
    m_boxes.append({box, object});
}

void RemoveSourceDialog::setUnknown(const Error &error, const QString &slot)
{
    m_remove->setEnabled(true);
    QString text = tr("The server could not be asked. %1").arg(error.message);
    if (!slot.isEmpty())
        text += u'\n'
            + tr("The replication slot \"%1\" may still be there. Until it is dropped the server "
                 "keeps its log for it, and the disk fills.")
                  .arg(slot);
    say(text);
}

void RemoveSourceDialog::setFailed(const Error &error)
{
    m_remove->setEnabled(true);
    QStringList lines{error.message};
    lines.append(error.actions);
    say(lines.join(u'\n'));
}

void RemoveSourceDialog::submit()
{
    QList<MadeObject> chosen;
    for (const auto &[box, object] : std::as_const(m_boxes)) {
        if (box->isChecked())
            chosen.append(object);
    }
    m_remove->setEnabled(false);
    Q_EMIT removeRequested(chosen);
}

} // namespace tributary
