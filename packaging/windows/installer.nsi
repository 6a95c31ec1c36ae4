; SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; For all people of a computer, in Program Files. Silent: INSTALLER /S [/D=FOLDER]; removed by FOLDER\uninstall.exe /S. An open window
; is asked to close; when it stays, the silent ones end with 3 and have changed nothing, the others ask.
; What people keep (%LOCALAPPDATA%\lxcp-desktop) and policies stay. Nothing is started with the session.
; makensis -DVERSION=… -DFOLDER=… -DICON=… -DINSTALLER=… installer.nsi
Target amd64-unicode
!include MUI2.nsh
Name "LXCP Desktop"
OutFile "${INSTALLER}"
InstallDir "$PROGRAMFILES64\LXCP Desktop"
RequestExecutionLevel admin
SetCompressor /SOLID lzma
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\LXCP Desktop"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "LXCP Desktop"
VIAddVersionKey FileDescription "LXCP Desktop"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The LXCP Desktop authors"

!insertmacro MUI_PAGE_LICENSE "${FOLDER}/LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Italian
!insertmacro MUI_LANGUAGE PortugueseBR
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE Arabic

; What the installer put there, and nothing else: a folder of the person's own choice may hold other things.
!macro RemoveFiles
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\plugins"
  RMDir /r "$INSTDIR\translations"
  RMDir /r "$INSTDIR\share"
  Delete "$INSTDIR\LICENSE.txt"
!macroend

; A program that runs cannot be written to.
!macro CloseWindow
  StrCpy $1 0
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\bin\lxcp-desktop.exe"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $2 "$INSTDIR\bin\lxcp-desktop.exe" a
    ${IfNot} ${Errors}
      FileClose $2
      ${ExitDo}
    ${EndIf}
    ${If} $1 = 0
      nsExec::Exec 'taskkill /IM lxcp-desktop.exe'
      Pop $0
    ${ElseIf} $1 = 60
      ${If} ${Silent}
        SetErrorLevel 3
        Quit
      ${EndIf}
      ${ExitDo}
    ${EndIf}
    Sleep 250
    IntOp $1 $1 + 1
  ${Loop}
!macroend

Function .onInit
  SetRegView 64
  ReadRegStr $0 HKLM "${UNINSTALL}" InstallLocation
  StrCmp $0 "" done
  StrCmp $INSTDIR "$PROGRAMFILES64\LXCP Desktop" 0 done
  StrCpy $INSTDIR $0
done:
FunctionEnd

Section
  SetRegView 64
  SetShellVarContext all
  !insertmacro CloseWindow
  ; Files of an older version that this one has not got would be loaded.
  !insertmacro RemoveFiles
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\LXCP Desktop.lnk" "$INSTDIR\bin\lxcp-desktop.exe"

  WriteRegStr HKLM "Software\Classes\lxcp" "" "URL:LXCP Desktop"
  WriteRegStr HKLM "Software\Classes\lxcp" "URL Protocol" ""
  WriteRegStr HKLM "Software\Classes\lxcp\DefaultIcon" "" "$INSTDIR\bin\lxcp-desktop.exe,0"
  WriteRegStr HKLM "Software\Classes\lxcp\shell\open\command" "" '"$INSTDIR\bin\lxcp-desktop.exe" --open "%1"'

  WriteRegStr HKLM "${UNINSTALL}" DisplayName "LXCP Desktop"
  WriteRegStr HKLM "${UNINSTALL}" DisplayVersion "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" Publisher "The LXCP Desktop authors"
  WriteRegStr HKLM "${UNINSTALL}" DisplayIcon "$INSTDIR\bin\lxcp-desktop.exe,0"
  WriteRegStr HKLM "${UNINSTALL}" InstallLocation "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" NoModify 1
  WriteRegDWORD HKLM "${UNINSTALL}" NoRepair 1
SectionEnd

Section Uninstall
  SetRegView 64
  SetShellVarContext all
  !insertmacro CloseWindow
  !insertmacro RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\LXCP Desktop.lnk"
  DeleteRegKey HKLM "Software\Classes\lxcp"
  DeleteRegKey HKLM "${UNINSTALL}"
SectionEnd
