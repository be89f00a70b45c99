// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace tributary {

/// A field for the path of a file that exists, with a button to choose it. GUI thread.
class FileField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileField)

public:
    /// @p objectName is that of the line edit; @p name is what a screen reader says.
    FileField(const char *objectName, const QString &name, const QString &buttonText,
              const QStringList &filters, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);

Q_SIGNALS:
    void textChanged();
    void returnPressed();

private:
    void browse();

    QString m_name;
    QStringList m_filters;
    QLineEdit *m_edit;
};

} // namespace tributary
