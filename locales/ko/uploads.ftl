### Decided tables that come back: what was read, and why a file could not be.

import-look = 확인하기
import-empty = 이 표에는 결정이 없어요. 모든 행의 “결정” 칸이 비어 있어요. 채운 다음 표를 다시 보내 주세요.
import-read = 표를 읽었어요. 적용할 수 있는 결정이 { $count }건 있어요. 아직 바뀐 것은 없어요.

unread-other = 이 파일은 읽을 수 없어요. 표를 XLSX나 CSV로 보내 주세요.
unread-broken = 파일이 손상됐어요. 표를 XLSX로 다시 저장해서 보내 주세요.
unread-locked = 비밀번호가 걸려 있거나 예전 XLS 형식의 파일이에요. 비밀번호 없이 XLSX로 저장해서 다시 보내 주세요.
unread-swollen = 보통 표와 구조가 달라서 열지 않았어요. 표를 XLSX로 다시 저장해서 보내 주세요.
unread-large = 파일이 너무 커요. 최대 { $most }MB까지 읽을 수 있어요.
unread-long = 표가 너무 길어요. 최대 { $most }행까지 읽을 수 있어요.
unread-wide = 표가 너무 넓어요. 최대 { $most }열까지 읽을 수 있어요.
unread-columns = 이 표에서 저희 열을 찾지 못했어요. 제가 보내 드린 표를 채워 주시고, 첫 번째 행은 그대로 두세요.
unread-gone = 텔레그램에서 이 파일을 받지 못했어요. 한 번 더 보내 주세요. 파일은 최대 20MB까지 보내실 수 있어요.
