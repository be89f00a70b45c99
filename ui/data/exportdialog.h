// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary {

/// Asks where an export is to go, and how. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// @p what: the rows in words; @p fileName: the name that is offered, in @p folder.
    ExportDialog(const QString &what, const QString &folder, const QString &fileName,
                 QWidget *parent = nullptr);

    QString path() const; ///< absolute
    bool isHarmless() const;

private:
    void choose();
    void refresh();

    QString m_folder;
    QLineEdit *m_path;
    QLabel *m_note;
    QCheckBox *m_harmless;
    QPushButton *m_export;
};

} // namespace tributary
