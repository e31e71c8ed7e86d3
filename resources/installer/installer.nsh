; The installer of each version stays on the machine, so that yesterday's program can be put back without the internet.
; Installing per machine, $APPDATA is the folder of all users; it is not removed with the program.
!macro customInstall
  CreateDirectory "$APPDATA\front-desk\installers"
  CopyFiles /SILENT "$EXEPATH" "$APPDATA\front-desk\installers"
!macroend
